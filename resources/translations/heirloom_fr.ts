<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>À propos de Heirloom</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Brings back the faces in old family photographs.</source>
        <translation>Fait revivre les visages des vieilles photos de famille.</translation>
    </message>
    <message>
        <source>It works without the internet and has no code that uses a network: no accounts, no statistics, no updates behind your back. Your photographs stay with you.</source>
        <translation>Il fonctionne sans internet et ne contient aucun code qui utilise un réseau : pas de compte, pas de statistiques, pas de mise à jour à votre insu. Vos photos restent chez vous.</translation>
    </message>
    <message>
        <source>A restored face is a trained model&apos;s best guess. It is no proof of how somebody looked, and every file that is exported says that it was restored.</source>
        <translation>Un visage restauré est la meilleure supposition d&apos;un modèle entraîné. Il ne prouve pas à quoi quelqu&apos;un ressemblait, et chaque fichier exporté dit qu&apos;il a été restauré.</translation>
    </message>
    <message>
        <source>Free software under the MIT license.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Œuvre</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a photograph</source>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Ouvrir &amp;un dossier…</translation>
    </message>
    <message>
        <source>Put a folder into the queue</source>
        <translation>Mettre un dossier dans la file d&apos;attente</translation>
    </message>
    <message>
        <source>Open the S&amp;ample</source>
        <translation>Ouvrir &amp;l&apos;exemple</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>Enre&amp;gistrer le travail</translation>
    </message>
    <message>
        <source>Save faces, settings and results to go on</source>
        <translation>Enregistrer visages, réglages et résultats pour continuer plus tard</translation>
    </message>
    <message>
        <source>Save Wor&amp;k As…</source>
        <translation>Enregistrer le travail &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Informations</translation>
    </message>
    <message>
        <source>Size, format and colors of the file</source>
        <translation>Taille, format et couleurs du fichier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the restored photograph to a file</source>
        <translation>Écrire la photo restaurée dans un fichier</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Exporter à nouveau</translation>
    </message>
    <message>
        <source>Export with the last settings</source>
        <translation>Exporter avec les derniers réglages</translation>
    </message>
    <message>
        <source>&amp;Close Photograph</source>
        <translation>&amp;Fermer la photo</translation>
    </message>
    <message>
        <source>&amp;Previous Photograph</source>
        <translation>&amp;Photo précédente</translation>
    </message>
    <message>
        <source>&amp;Next Photograph</source>
        <translation>Photo &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>&amp;Ajouter à la file d&apos;attente</translation>
    </message>
    <message>
        <source>&amp;Queue…</source>
        <translation>File &amp;d&apos;attente…</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>Restaurer beaucoup de photos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copier l&apos;image</translation>
    </message>
    <message>
        <source>Copy the photograph as it is shown</source>
        <translation>Copier la photo telle qu&apos;elle est affichée</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>Coller une &amp;image</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>Ouvrir l&apos;image du presse-papiers</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pr&amp;éférences…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Res&amp;taurer</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>Restaurer les visages cochés</translation>
    </message>
    <message>
        <source>Restore &amp;This Face</source>
        <translation>Restaurer ce &amp;visage</translation>
    </message>
    <message>
        <source>Restore the current face</source>
        <translation>Restaurer le visage en cours</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>&amp;Garder ce qui est là</translation>
    </message>
    <message>
        <source>End now, with the face as it is</source>
        <translation>Terminer maintenant, avec le visage tel qu&apos;il est</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancel at the next step</source>
        <translation>Annuler à la prochaine étape</translation>
    </message>
    <message>
        <source>Find &amp;Faces Again</source>
        <translation>Rechercher &amp;à nouveau les visages</translation>
    </message>
    <message>
        <source>&amp;Draw a Face</source>
        <translation>&amp;Dessiner un visage</translation>
    </message>
    <message>
        <source>Draw a box around a face</source>
        <translation>Tracer un cadre autour d&apos;un visage</translation>
    </message>
    <message>
        <source>Pa&amp;int Torn Places</source>
        <translation>&amp;Marquer les déchirures</translation>
    </message>
    <message>
        <source>Mark what is torn or blank</source>
        <translation>Marquer ce qui est déchiré ou vide</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Take marks of torn places away</source>
        <translation>Enlever des marques de déchirures</translation>
    </message>
    <message>
        <source>Smaller &amp;Brush</source>
        <translation>&amp;Pinceau plus petit</translation>
    </message>
    <message>
        <source>Larger Brus&amp;h</source>
        <translation>Pinceau plus &amp;grand</translation>
    </message>
    <message>
        <source>Clear the Painted Place&amp;s</source>
        <translation>Enlever toutes les &amp;marques</translation>
    </message>
    <message>
        <source>I&amp;mprove the Background</source>
        <translation>Améliorer l&apos;arrière-&amp;plan</translation>
    </message>
    <message>
        <source>Send the picture around the faces through your own upscaler</source>
        <translation>Faire passer l&apos;image autour des visages par votre propre agrandisseur</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>&amp;Visage suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Face</source>
        <translation>Visage &amp;précédent</translation>
    </message>
    <message>
        <source>Tick or &amp;Untick Face</source>
        <translation>Coc&amp;her ou décocher le visage</translation>
    </message>
    <message>
        <source>De&amp;lete Face</source>
        <translation>Suppri&amp;mer le visage</translation>
    </message>
    <message>
        <source>Tick &amp;All Faces</source>
        <translation>&amp;Cocher tous les visages</translation>
    </message>
    <message>
        <source>Tick N&amp;o Face</source>
        <translation>&amp;Ne cocher aucun visage</translation>
    </message>
    <message>
        <source>Tick the Lar&amp;gest Face</source>
        <translation>Cocher &amp;le plus grand visage</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Pa&amp;rtagé</translation>
    </message>
    <message>
        <source>Original and result with a divider</source>
        <translation>L&apos;original et le résultat avec un séparateur</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>C&amp;ôte à côte</translation>
    </message>
    <message>
        <source>Original and result together</source>
        <translation>L&apos;original et le résultat ensemble</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>R&amp;ésultat</translation>
    </message>
    <message>
        <source>The result alone</source>
        <translation>Le résultat seul</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>The original alone; hold \ for a glance</source>
        <translation>L&apos;original seul ; maintenez \ pour un coup d&apos;œil</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>D&amp;ifférence</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Ne&amp;xt Comparison</source>
        <translation>Comparaison &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>Afficher la photo entière</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>One pixel on one pixel</source>
        <translation>Un pixel sur un pixel</translation>
    </message>
    <message>
        <source>Fit or Actual Si&amp;ze</source>
        <translation>A&amp;juster ou taille réelle</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Zoom arri&amp;ère</translation>
    </message>
    <message>
        <source>Show Bo&amp;xes</source>
        <translation>A&amp;fficher les cadres</translation>
    </message>
    <message>
        <source>Show the boxes around the faces</source>
        <translation>Afficher les cadres autour des visages</translation>
    </message>
    <message>
        <source>Color-&amp;Managed</source>
        <translation>&amp;Gestion des couleurs</translation>
    </message>
    <message>
        <source>Mind the photograph&apos;s color profile on the screen</source>
        <translation>Tenir compte du profil de couleurs de la photo à l&apos;écran</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Racco&amp;urcis clavier</translation>
    </message>
    <message>
        <source>Show the &amp;Logs</source>
        <translation>Afficher les journau&amp;x</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>&amp;À propos de Heirloom</translation>
    </message>
</context>
<context>
    <name>BackgroundChoice</name>
    <message>
        <source>None chosen</source>
        <translation>Aucun choisi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Real-ESRGAN and many others, from a file of your own. It is used where you switch it on; the photograph keeps its size.</source>
        <translation>Real-ESRGAN et bien d&apos;autres, depuis un fichier à vous. Il sert là où vous l&apos;activez ; la photo garde sa taille.</translation>
    </message>
    <message>
        <source>Upscalers</source>
        <translation>Agrandisseurs</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Results go beside each photograph, as {0}</source>
        <translation>Les résultats vont à côté de chaque photo, sous le nom {0}</translation>
    </message>
    <message>
        <source>Results go to {0}, as {1}</source>
        <translation>Les résultats vont dans {0}, sous le nom {1}</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tout enlever</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Taille :</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Size of the brush on the screen: zoom in to paint finer</source>
        <translation>Taille du pinceau à l&apos;écran : agrandissez la photo pour peindre plus fin</translation>
    </message>
    <message>
        <source>&amp;Use DifFace</source>
        <translation>&amp;Utiliser DifFace</translation>
    </message>
    <message>
        <source>Restores the faces that are painted over with DifFace</source>
        <translation>Restaure avec DifFace les visages marqués</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Lays the brush down</source>
        <translation>Pose le pinceau</translation>
    </message>
</context>
<context>
    <name>Brushing</name>
    <message>
        <source>Paint over what is torn or blank in a face and around it.</source>
        <translation>Peignez sur ce qui est déchiré ou vide dans un visage et autour.</translation>
    </message>
    <message>
        <source>No face is near: only a face and its surroundings are filled.</source>
        <translation>Aucun visage n&apos;est proche : seuls un visage et ses environs sont comblés.</translation>
    </message>
    <message>
        <source>Filled with what may have been there when the face is restored.</source>
        <translation>Sera comblé par ce qui a pu s&apos;y trouver quand le visage sera restauré.</translation>
    </message>
    <message>
        <source>{0} cannot paint what is missing: it only goes on smoothly from the border, as over a scratch. {1} paints what may have been there.</source>
        <translation>{0} ne peut pas peindre ce qui manque : il prolonge seulement le bord en douceur, comme sur une rayure. {1} peint ce qui a pu s&apos;y trouver.</translation>
    </message>
    <message>
        <source>Its weights can be imported in the preferences.</source>
        <translation>Ses poids s&apos;importent dans les préférences.</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Candidate {0}, {1}</source>
        <translation>Proposition {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, seed {1}</source>
        <translation>{0}, graine {1}</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>Candidates</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Arrow keys choose a candidate.</source>
        <translation>Les flèches choisissent une proposition.</translation>
    </message>
    <message>
        <source>Show where they &amp;disagree</source>
        <translation>&amp;Montrer où elles divergent</translation>
    </message>
    <message>
        <source>Marks the places where the candidates differ from one another</source>
        <translation>Marque les endroits où les propositions diffèrent</translation>
    </message>
    <message>
        <source>Orange: the photograph says little here, so the program is guessing.</source>
        <translation>Orange : la photo en dit peu ici, le programme devine.</translation>
    </message>
</context>
<context>
    <name>CheckpointTexts</name>
    <message>
        <source>“{name}” was not imported.</source>
        <translation>« {name} » n’a pas été importé.</translation>
    </message>
    <message>
        <source>“{name}” cannot improve the background.</source>
        <translation>« {name} » ne peut pas améliorer l&apos;arrière-plan.</translation>
    </message>
    <message>
        <source>It is no upscaler for whole pictures that is known.</source>
        <translation>Ce n&apos;est pas un agrandisseur connu pour images entières.</translation>
    </message>
    <message>
        <source>Choose another file in the preferences.</source>
        <translation>Choisissez un autre fichier dans les préférences.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Check that its drive is connected.</source>
        <translation>Vérifiez que son disque est branché.</translation>
    </message>
    <message>
        <source>It is neither a PyTorch file nor safetensors.</source>
        <translation>Ce n’est ni un fichier PyTorch ni du safetensors.</translation>
    </message>
    <message>
        <source>The download may have brought a web page instead: look into it.</source>
        <translation>Le téléchargement a peut-être donné une page web à la place : regardez dedans.</translation>
    </message>
    <message>
        <source>It cannot be read; it may be incomplete.</source>
        <translation>Il est illisible, peut-être incomplet.</translation>
    </message>
    <message>
        <source>It does more than hold weights: opening it could run a program or fill the memory. Nothing in it was run.</source>
        <translation>Il contient plus que des poids : l’ouvrir pourrait lancer un programme ou saturer la mémoire. Rien n’en a été exécuté.</translation>
    </message>
    <message>
        <source>Do not use this file.</source>
        <translation>N’utilisez pas ce fichier.</translation>
    </message>
    <message>
        <source>It holds no network that Heirloom knows.</source>
        <translation>Il ne contient aucun réseau que Heirloom connaisse.</translation>
    </message>
    <message>
        <source>DifFace, latent diffusion, ResShift (face autoencoder) and facexlib can be imported.</source>
        <translation>On peut importer DifFace, Latent Diffusion, ResShift (autoencodeur de visages) et facexlib.</translation>
    </message>
    <message>
        <source>It looks like a known network, but its weights do not fit it.</source>
        <translation>Il ressemble à un réseau connu, mais ses poids n’y correspondent pas.</translation>
    </message>
    <message>
        <source>It may be incomplete, of another size, or a mixture of several.</source>
        <translation>Il est peut-être incomplet, d’une autre taille, ou un mélange de plusieurs.</translation>
    </message>
    <message>
        <source>Some of its weights are not numbers.</source>
        <translation>Certains de ses poids ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>Another of the files holds the same network.</source>
        <translation>Un autre des fichiers contient le même réseau.</translation>
    </message>
    <message>
        <source>Import them one by one.</source>
        <translation>Importez-les un par un.</translation>
    </message>
    <message>
        <source>These weights are imported already, as this pack.</source>
        <translation>Ces poids sont déjà importés, sous ce paquet.</translation>
    </message>
    <message>
        <source>It is in the list of model packs.</source>
        <translation>Il est dans la liste des paquets de modèles.</translation>
    </message>
    <message>
        <source>A pack of this name is there already.</source>
        <translation>Un paquet de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>A pack cannot have this name.</source>
        <translation>Un paquet ne peut pas porter ce nom.</translation>
    </message>
    <message>
        <source>Use letters without accents, digits and dashes.</source>
        <translation>Utilisez des lettres sans accents, des chiffres et des tirets.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The folder of the packs cannot be written to.</source>
        <translation>On ne peut pas écrire dans le dossier des paquets.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses autorisations.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Device</source>
        <translation>Appareil de calcul</translation>
    </message>
    <message>
        <source>&amp;Compute on:</source>
        <translation>&amp;Calculer sur :</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>Utilisé :</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>Le plus rapide qui fonctionne</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Le processeur</translation>
    </message>
    <message>
        <source>An NVIDIA or AMD graphics card</source>
        <translation>Une carte graphique NVIDIA ou AMD</translation>
    </message>
    <message>
        <source>The graphics of an Apple computer</source>
        <translation>Le circuit graphique d&apos;un ordinateur Apple</translation>
    </message>
    <message>
        <source>Every device has to compute a small test correctly before it is used. The processor always works; it is slower.</source>
        <translation>Chaque appareil doit réussir un petit calcul d&apos;essai avant d&apos;être utilisé. Le processeur fonctionne toujours ; il est plus lent.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Cancel the restoration?</source>
        <translation>Annuler la restauration ?</translation>
    </message>
    <message>
        <source>Faces that are finished stay. The one in work is lost, unless you keep it.</source>
        <translation>Les visages terminés restent. Celui en cours est perdu, sauf si vous le gardez.</translation>
    </message>
    <message>
        <source>&amp;Cancel It</source>
        <translation>&amp;L&apos;annuler</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>&amp;Garder ce qui est là</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Go on with “{0}”?</source>
        <translation>Continuer avec « {0} » ?</translation>
    </message>
    <message>
        <source>Your work on this photograph was not exported. Nothing of it is lost.</source>
        <translation>Votre travail sur cette photo n&apos;a pas été exporté. Rien n&apos;en est perdu.</translation>
    </message>
    <message>
        <source>&amp;Discard It</source>
        <translation>L&apos;&amp;abandonner</translation>
    </message>
    <message>
        <source>The work on “{0}” no longer fits the photograph.</source>
        <translation>Le travail sur « {0} » ne correspond plus à la photo.</translation>
    </message>
    <message>
        <source>The file was changed after the work was saved: turned, edited or saved anew. Faces and results would lie in the wrong places, so it was opened without them. The saved work is untouched: put the photograph back as it was and open the work again, or begin anew here.</source>
        <translation>Le fichier a été modifié après l&apos;enregistrement du travail : tourné, retouché ou réenregistré. Visages et résultats seraient mal placés ; il a donc été ouvert sans eux. Le travail enregistré est intact : remettez la photo comme elle était et rouvrez le travail, ou recommencez ici.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Find faces again</source>
        <translation>Rechercher à nouveau les visages</translation>
    </message>
    <message>
        <source>Restore face</source>
        <translation>Restaurer un visage</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Include face</source>
        <translation>Inclure un visage</translation>
    </message>
    <message>
        <source>Exclude face</source>
        <translation>Exclure un visage</translation>
    </message>
    <message>
        <source>Include all faces</source>
        <translation>Inclure tous les visages</translation>
    </message>
    <message>
        <source>Exclude all faces</source>
        <translation>Exclure tous les visages</translation>
    </message>
    <message>
        <source>Include the largest face</source>
        <translation>Inclure le plus grand visage</translation>
    </message>
    <message>
        <source>Draw face</source>
        <translation>Dessiner un visage</translation>
    </message>
    <message>
        <source>Move face</source>
        <translation>Déplacer un visage</translation>
    </message>
    <message>
        <source>Delete face</source>
        <translation>Supprimer un visage</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Same settings as all faces</source>
        <translation>Mêmes réglages que tous les visages</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>Changer de méthode</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Paint a torn place</source>
        <translation>Marquer une déchirure</translation>
    </message>
    <message>
        <source>Clear the painted places</source>
        <translation>Enlever toutes les marques</translation>
    </message>
    <message>
        <source>Choose candidate</source>
        <translation>Choisir une proposition</translation>
    </message>
    <message>
        <source>Accept face</source>
        <translation>Accepter un visage</translation>
    </message>
    <message>
        <source>Reject face</source>
        <translation>Rejeter un visage</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Retirer le jugement</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Revenir à l&apos;original</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Drop a photograph here</source>
        <translation>Déposez une photo ici</translation>
    </message>
    <message>
        <source>It stays on this computer, and the file itself is never changed.</source>
        <translation>Elle reste sur cet ordinateur, et le fichier lui-même n&apos;est jamais modifié.</translation>
    </message>
    <message>
        <source>Several photographs, or a folder, are restored one after the other.</source>
        <translation>Plusieurs photos, ou un dossier, sont restaurés l&apos;un après l&apos;autre.</translation>
    </message>
    <message>
        <source>Open a photograph…</source>
        <translation>Ouvrir une photo…</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>Choose a photograph from a folder</source>
        <translation>Choisir une photo dans un dossier</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Open an&amp;other photograph…</source>
        <translation>&amp;Ouvrir une autre photo…</translation>
    </message>
    <message>
        <source>Change the e&amp;xport…</source>
        <translation>&amp;Modifier l&apos;export…</translation>
    </message>
    <message>
        <source>Model &amp;packs…</source>
        <translation>&amp;Paquets de modèles…</translation>
    </message>
    <message>
        <source>&amp;Use the processor</source>
        <translation>&amp;Utiliser le processeur</translation>
    </message>
    <message>
        <source>&amp;Draw a box</source>
        <translation>&amp;Tracer un cadre</translation>
    </message>
    <message>
        <source>Open in the &amp;queue</source>
        <translation>Ouvrir &amp;dans la file d&apos;attente</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Masquer &amp;les détails</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Afficher les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Heirloom</source>
        <translation>Heirloom</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Show &amp;logs</source>
        <translation>Afficher les &amp;journaux</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Versions and where it failed. Your name is not in it.</source>
        <translation>Les versions et l&apos;endroit de l&apos;erreur. Votre nom n&apos;y figure pas.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>« {name} » n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>“{name}” could not be restored.</source>
        <translation>« {name} » n&apos;a pas pu être restauré.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>« {name} » n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The photograph could not be opened.</source>
        <translation>La photo n&apos;a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The faces could not be restored.</source>
        <translation>Les visages n&apos;ont pas pu être restaurés.</translation>
    </message>
    <message>
        <source>The photograph could not be saved.</source>
        <translation>La photo n&apos;a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Copiez-le à nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Check that its drive is connected, then try again.</source>
        <translation>Vérifiez que son disque est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>This is a folder, not a photograph.</source>
        <translation>C&apos;est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>The queue restores all photographs of a folder.</source>
        <translation>La file d&apos;attente restaure toutes les photos d&apos;un dossier.</translation>
    </message>
    <message>
        <source>The file has no contents.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>It is not a kind of picture that Heirloom can read.</source>
        <translation>Heirloom ne sait pas lire ce type d&apos;image.</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, BMP, HEIC and AVIF can be opened.</source>
        <translation>JPEG, PNG, TIFF, WebP, BMP, HEIC et AVIF peuvent être ouverts.</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>Le fichier s&apos;arrête trop tôt : il en manque une partie.</translation>
    </message>
    <message>
        <source>The file is damaged inside.</source>
        <translation>Le fichier est endommagé à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>Copy it again, or open it in another program and save it from there.</source>
        <translation>Copiez-le à nouveau, ou ouvrez-le et enregistrez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>The picture is too large for this.</source>
        <translation>L&apos;image est trop grande pour cela.</translation>
    </message>
    <message>
        <source>Use a smaller copy, or save as PNG or TIFF.</source>
        <translation>Utilisez une copie plus petite, ou enregistrez en PNG ou TIFF.</translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation>L&apos;image est trop petite pour contenir un visage.</translation>
    </message>
    <message>
        <source>Scan the photograph again at a higher resolution.</source>
        <translation>Numérisez la photo à nouveau avec une résolution plus élevée.</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>Ce type de fichier n&apos;est pas pris en charge.</translation>
    </message>
    <message>
        <source>Use JPEG, PNG or TIFF.</source>
        <translation>Utilisez JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>The system refused access to the file or its folder.</source>
        <translation>Le système a refusé l&apos;accès au fichier ou à son dossier.</translation>
    </message>
    <message>
        <source>Choose another place, or change the permissions.</source>
        <translation>Choisissez un autre endroit, ou changez les droits d&apos;accès.</translation>
    </message>
    <message>
        <source>A file of this name is there, and it was left as it is.</source>
        <translation>Un fichier de ce nom existe ; il est resté tel quel.</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>Son dossier n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Connect the drive again, or choose another folder.</source>
        <translation>Rebranchez le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose another folder.</source>
        <translation>Libérez de la place et réessayez, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The name is too long for this disk.</source>
        <translation>Le nom est trop long pour ce disque.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>This is the original, and it is never written over.</source>
        <translation>C&apos;est l&apos;original, et il n&apos;est jamais écrasé.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translation>Le disque n&apos;a pas fait ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>Check the drive and its cable, then try again.</source>
        <translation>Vérifiez le disque et son câble, puis réessayez.</translation>
    </message>
    <message>
        <source>It is named like a picture, but is none.</source>
        <translation>Le fichier porte le nom d&apos;une image, mais n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>The model pack “{name}” cannot be used.</source>
        <translation>Le paquet de modèles « {name} » ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>One of its files is not as it was made.</source>
        <translation>Un de ses fichiers n&apos;est plus tel qu&apos;il a été créé.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Il n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Its description is missing.</source>
        <translation>Sa description manque.</translation>
    </message>
    <message>
        <source>Its description is broken.</source>
        <translation>Sa description est défectueuse.</translation>
    </message>
    <message>
        <source>It is made for a newer Heirloom.</source>
        <translation>Il est fait pour un Heirloom plus récent.</translation>
    </message>
    <message>
        <source>One of its files is missing.</source>
        <translation>Un de ses fichiers manque.</translation>
    </message>
    <message>
        <source>It reaches for a file outside its own folder, as no honest pack does.</source>
        <translation>Il vise un fichier hors de son propre dossier, ce qu&apos;aucun paquet honnête ne fait.</translation>
    </message>
    <message>
        <source>Its weights do not fit its networks.</source>
        <translation>Ses poids ne correspondent pas à ses réseaux.</translation>
    </message>
    <message>
        <source>Some of its weights are no numbers.</source>
        <translation>Certains de ses poids ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>It needs a network that this Heirloom does not know.</source>
        <translation>Il a besoin d&apos;un réseau que ce Heirloom ne connaît pas.</translation>
    </message>
    <message>
        <source>Its files cannot be read.</source>
        <translation>Ses fichiers ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Neither it nor the imported packs hold a network that is needed for this.</source>
        <translation>Ni lui ni les paquets importés ne contiennent un réseau nécessaire pour cela.</translation>
    </message>
    <message>
        <source>Choose another pack, or install Heirloom again.</source>
        <translation>Choisissez un autre paquet, ou réinstallez Heirloom.</translation>
    </message>
    <message>
        <source>Choose another pack, or update Heirloom.</source>
        <translation>Choisissez un autre paquet, ou mettez Heirloom à jour.</translation>
    </message>
    <message>
        <source>Do not use this pack.</source>
        <translation>N&apos;utilisez pas ce paquet.</translation>
    </message>
    <message>
        <source>Choose another method, or import the weights in the preferences.</source>
        <translation>Choisissez une autre méthode, ou importez les poids dans les préférences.</translation>
    </message>
    <message>
        <source>The device {name} cannot be used.</source>
        <translation>L&apos;appareil {name} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>This computer has none that Heirloom can use.</source>
        <translation>Cet ordinateur n&apos;en a aucun que Heirloom puisse utiliser.</translation>
    </message>
    <message>
        <source>It did not compute a small test correctly.</source>
        <translation>Il n&apos;a pas réussi un petit calcul d&apos;essai.</translation>
    </message>
    <message>
        <source>Use the processor, which is slower and always works, or update the driver.</source>
        <translation>Utilisez le processeur, plus lent mais toujours fiable, ou mettez le pilote à jour.</translation>
    </message>
    <message>
        <source>No face was found in “{name}”.</source>
        <translation>Aucun visage n&apos;a été trouvé dans « {name} ».</translation>
    </message>
    <message>
        <source>It may be very small, turned away or badly faded.</source>
        <translation>Il est peut-être très petit, détourné ou très effacé.</translation>
    </message>
    <message>
        <source>Draw a box around it by hand.</source>
        <translation>Tracez un cadre autour à la main.</translation>
    </message>
    <message>
        <source>There was not enough memory, also in smaller parts.</source>
        <translation>La mémoire n&apos;a pas suffi, même par petites parties.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer candidates.</source>
        <translation>Fermez d&apos;autres programmes, ou demandez moins de propositions.</translation>
    </message>
    <message>
        <source>The networks gave no usable picture.</source>
        <translation>Les réseaux n&apos;ont donné aucune image utilisable.</translation>
    </message>
    <message>
        <source>The model pack may be broken: verify it.</source>
        <translation>Le paquet de modèles est peut-être endommagé : vérifiez-le.</translation>
    </message>
    <message>
        <source>An error came up that Heirloom does not know ({name}).</source>
        <translation>Une erreur que Heirloom ne connaît pas s&apos;est produite ({name}).</translation>
    </message>
    <message>
        <source>Your photograph was not changed. If it happens again, please send us the report.</source>
        <translation>Votre photo n&apos;a pas été modifiée. Si cela se reproduit, veuillez nous envoyer le rapport.</translation>
    </message>
</context>
<context>
    <name>ExportDestination</name>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>Un fichier de ce nom existe et sera remplacé.</translation>
    </message>
    <message>
        <source>The name is taken, so the file gets a number.</source>
        <translation>Le nom est pris, le fichier reçoit donc un numéro.</translation>
    </message>
    <message numerus="yes">
        <source>%n other photograph(s) in the same way</source>
        <translation>
            <numerusform>%n autre photo de la même façon</numerusform>
            <numerusform>%n autres photos de la même façon</numerusform>
        </translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>L&apos;original reste tel quel.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>{detail} is not known. Use {fields}.</source>
        <translation>{detail} est inconnu. Utilisez {fields}.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be in a file name.</source>
        <translation>« {detail} » ne peut pas figurer dans un nom de fichier.</translation>
    </message>
    <message>
        <source>Windows keeps the name “{detail}” for itself.</source>
        <translation>Windows se réserve le nom « {detail} ».</translation>
    </message>
    <message>
        <source>A name cannot end with a space or a dot.</source>
        <translation>Un nom ne peut pas finir par une espace ou un point.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Beside the photograph</source>
        <translation>À côté de la photo</translation>
    </message>
    <message>
        <source>Name of the photograph</source>
        <translation>Nom de la photo</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Date du jour</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier :</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>Becomes:</source>
        <translation>Donne :</translation>
    </message>
    <message>
        <source>If &amp;taken:</source>
        <translation>&amp;Si déjà pris :</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>Put the photograph&apos;s name or the date into the name</source>
        <translation>Mettre le nom de la photo ou la date dans le nom</translation>
    </message>
    <message>
        <source>{name} stands for the photograph&apos;s own name</source>
        <translation>{name} représente le nom de la photo</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Replace that file, but never the original</source>
        <translation>Remplacer ce fichier, mais jamais l&apos;original</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Utiliser ces choix</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Ce qui l&apos;accompagne</translation>
    </message>
    <message>
        <source>&amp;Metadata:</source>
        <translation>&amp;Métadonnées :</translation>
    </message>
    <message>
        <source>Keep all: dates, places, camera</source>
        <translation>Tout garder : dates, lieux, appareil</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Tout garder sauf le lieu</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Ne rien garder</translation>
    </message>
    <message>
        <source>&amp;Recipe beside the file</source>
        <translation>&amp;Recette à côté du fichier</translation>
    </message>
    <message>
        <source>With it the same result can be made again.</source>
        <translation>Elle permet de refaire le même résultat.</translation>
    </message>
    <message>
        <source>&amp;Before and after picture, to share</source>
        <translation>Image &amp;avant et après, à partager</translation>
    </message>
    <message numerus="yes">
        <source>The file always says that %n face(s) were restored by a trained model.</source>
        <translation>
            <numerusform>Le fichier dit toujours que %n visage a été restauré par un modèle entraîné.</numerusform>
            <numerusform>Le fichier dit toujours que %n visages ont été restaurés par un modèle entraîné.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file always says which faces were restored by a trained model.</source>
        <translation>Le fichier dit toujours quels visages ont été restaurés par un modèle entraîné.</translation>
    </message>
</context>
<context>
    <name>ExportEncoding</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>Small and readable everywhere; loses a little.</source>
        <translation>Petit et lisible partout ; perd un peu.</translation>
    </message>
    <message>
        <source>Loses nothing; large files.</source>
        <translation>Ne perd rien ; gros fichiers.</translation>
    </message>
    <message>
        <source>Loses nothing; for archives and printing.</source>
        <translation>Ne perd rien ; pour l&apos;archivage et l&apos;impression.</translation>
    </message>
    <message>
        <source>Small, for the web; loses nothing at quality 100.</source>
        <translation>Petit, pour le web ; ne perd rien à la qualité 100.</translation>
    </message>
    <message>
        <source>Small, for phones; not every program reads it.</source>
        <translation>Petit, pour les téléphones ; certains programmes ne le lisent pas.</translation>
    </message>
    <message>
        <source>Very small; not every program reads it.</source>
        <translation>Très petit ; certains programmes ne le lisent pas.</translation>
    </message>
    <message>
        <source>It cannot hold all 16 bits of this photograph.</source>
        <translation>Il ne peut pas contenir les 16 bits de cette photo.</translation>
    </message>
    <message>
        <source>Like the photograph</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Plus grand côté</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>The photograph&apos;s own profile</source>
        <translation>Le profil de la photo</translation>
    </message>
    <message>
        <source>sRGB, for screens and the web</source>
        <translation>sRGB, pour les écrans et le web</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>&amp;Format :</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualité :</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Taille :</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>&amp;Profondeur :</translation>
    </message>
    <message>
        <source>Co&amp;lors:</source>
        <translation>C&amp;ouleurs :</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Higher keeps more and makes larger files</source>
        <translation>Plus haut, on garde plus et les fichiers sont plus gros</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>In a larger picture small faces show what was restored</source>
        <translation>Dans une image plus grande, les petits visages montrent ce qui a été restauré</translation>
    </message>
    <message>
        <source>A smaller picture stays as it is</source>
        <translation>Une image plus petite reste telle quelle</translation>
    </message>
    <message>
        <source>Steps of brightness in each color</source>
        <translation>Niveaux de luminosité de chaque couleur</translation>
    </message>
</context>
<context>
    <name>FaceModel</name>
    <message>
        <source>Face {0}</source>
        <translation>Visage {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Could not be restored</source>
        <translation>N&apos;a pas pu être restauré</translation>
    </message>
    <message>
        <source>{0}, own settings</source>
        <translation>{0}, réglages propres</translation>
    </message>
    <message>
        <source>Perhaps not a face</source>
        <translation>Peut-être pas un visage</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Rejected, the original is shown</source>
        <translation>Rejeté, l&apos;original est affiché</translation>
    </message>
    <message>
        <source>Will be restored</source>
        <translation>Sera restauré</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation>{0}, {1}, {2}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} pixels</translation>
    </message>
    <message>
        <source>{0}, drawn by hand</source>
        <translation>{0}, dessiné à la main</translation>
    </message>
    <message>
        <source>{0}, the detector is {1} % sure</source>
        <translation>{0}, le détecteur est sûr à {1} %</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{0} sur {1} cochés</translation>
    </message>
    <message>
        <source>No faces yet</source>
        <translation>Pas encore de visages</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Tick every face</source>
        <translation>Cocher chaque visage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Untick every face</source>
        <translation>Décocher chaque visage</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Le plus grand</translation>
    </message>
    <message>
        <source>Tick only the largest face</source>
        <translation>Cocher seulement le plus grand visage</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Arrow keys choose a face, Space ticks or unticks it.</source>
        <translation>Les flèches choisissent un visage, Espace le coche ou le décoche.</translation>
    </message>
    <message>
        <source>Faces appear here. If one is missed, draw a box around it in the photograph.</source>
        <translation>Les visages apparaissent ici. S&apos;il en manque un, tracez un cadre autour dans la photo.</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>Restaurer les visages cochés</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n face(s)</source>
        <translation>
            <numerusform>Restaurer %n visage</numerusform>
            <numerusform>Restaurer %n visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème :</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Otherwise you choose the faces first.</source>
        <translation>Sinon, vous choisissez d&apos;abord les visages.</translation>
    </message>
</context>
<context>
    <name>GlanceButton</name>
    <message>
        <source>Hold to see the original (\)</source>
        <translation>Maintenir pour voir l&apos;original (\)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Maintenir pour voir l&apos;original</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As it was opened</source>
        <translation>Comme à l&apos;ouverture</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Arrow keys go back and forward through the steps.</source>
        <translation>Les flèches parcourent les étapes en arrière et en avant.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>“{name}” is imported, and in the list of model packs.</source>
        <translation>« {name} » est importé et figure dans la liste des paquets de modèles.</translation>
    </message>
    <message>
        <source>Import published weights</source>
        <translation>Importer des poids publiés</translation>
    </message>
    <message>
        <source>Checkpoints of DifFace, latent diffusion, ResShift and facexlib become a model pack. They are only read: nothing in them is run, and nothing is downloaded.</source>
        <translation>Les points de contrôle de DifFace, Latent Diffusion, ResShift et facexlib deviennent un paquet de modèles. Ils sont seulement lus : rien n’y est exécuté, et rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Choisir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Trouvé :</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>Licence :</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>Entraîné sur :</translation>
    </message>
    <message>
        <source>I have &amp;read the license and keep to it</source>
        <translation>J’ai &amp;lu la licence et je la respecte</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>What the pack is called; empty for this name</source>
        <translation>Le nom du paquet ; vide pour ce nom-ci</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>&amp;Utiliser ce paquet</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>All faces</source>
        <translation>Tous les visages</translation>
    </message>
    <message>
        <source>Options for every face that has none of its own</source>
        <translation>Réglages de chaque visage qui n&apos;en a pas de propres</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>Ce visage</translation>
    </message>
    <message>
        <source>Options for the current face alone</source>
        <translation>Réglages du seul visage en cours</translation>
    </message>
    <message>
        <source>Same as all faces</source>
        <translation>Comme tous les visages</translation>
    </message>
    <message>
        <source>Forget this face&apos;s own settings, so that those for all faces hold for it</source>
        <translation>Oublier les réglages propres à ce visage : ceux de tous les visages s&apos;appliquent</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>“{0}” was not exported. Do that first?</source>
        <translation>« {0} » n'a pas été exportée. Le faire d'abord ?</translation>
    </message>
    <message>
        <source>Its restored faces would be lost.</source>
        <translation>Ses visages restaurés seraient perdus.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>Enre&amp;gistrer le travail</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation>Un fichier est encore en cours d'écriture.</translation>
    </message>
    <message>
        <source>Heirloom closes as soon as it is there.</source>
        <translation>Heirloom se fermera dès qu'il sera prêt.</translation>
    </message>
    <message>
        <source>&amp;Close at Once</source>
        <translation>&amp;Fermer tout de suite</translation>
    </message>
    <message>
        <source>&amp;Stay Open</source>
        <translation>&amp;Laisser ouvert</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Photos récentes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>&amp;Visages</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Photographs and saved work</source>
        <translation>Photos et travaux enregistrés</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
</context>
<context>
    <name>OptionControls</name>
    <message>
        <source>&amp;Likeness</source>
        <translation>&amp;Ressemblance</translation>
    </message>
    <message>
        <source>Looks best</source>
        <translation>Le plus beau</translation>
    </message>
    <message>
        <source>Most like the person</source>
        <translation>Le plus ressemblant</translation>
    </message>
    <message>
        <source>How closely the face keeps to the person in the photograph</source>
        <translation>À quel point le visage reste fidèle à la personne de la photo</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Intensité</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Fully restored</source>
        <translation>Entièrement restauré</translation>
    </message>
    <message>
        <source>How much of the restored face is blended over the original</source>
        <translation>Quelle part du visage restauré recouvre l&apos;original</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Étapes</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>More thorough</source>
        <translation>Plus soigné</translation>
    </message>
    <message>
        <source>How many diffusion steps each face takes</source>
        <translation>Le nombre d&apos;étapes de diffusion par visage</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d&apos;options</translation>
    </message>
    <message>
        <source>Shows or hides the rarely needed options</source>
        <translation>Affiche ou masque les options peu utilisées</translation>
    </message>
    <message>
        <source>Steps, start, candidates, seed and method</source>
        <translation>Étapes, départ, propositions, graine et méthode</translation>
    </message>
    <message>
        <source>CLR-Face keeps to the person; DifFace also paints what is missing</source>
        <translation>CLR-Face reste fidèle à la personne ; DifFace peint aussi ce qui manque</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>&amp;Propositions</translation>
    </message>
    <message>
        <source>How many versions of each face are made to choose from</source>
        <translation>Le nombre de versions de chaque visage à choisir</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same face again</source>
        <translation>La même graine redonne le même visage</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Autre graine</translation>
    </message>
    <message>
        <source>Try a different version of the face</source>
        <translation>Essayer une autre version du visage</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message numerus="yes">
        <source>%n network(s), {size} MiB</source>
        <translation>
            <numerusform>%n réseau, {size} Mio</numerusform>
            <numerusform>%n réseaux, {size} Mio</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n network(s) as they were made.</source>
        <translation>
            <numerusform>Intact : %n réseau tel qu&apos;il a été créé.</numerusform>
            <numerusform>Intact : %n réseaux tels qu&apos;ils ont été créés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Paquets de modèles</translation>
    </message>
    <message>
        <source>A pack holds the trained networks that restore a face.</source>
        <translation>Un paquet contient les réseaux entraînés qui restaurent un visage.</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Paquets installés</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version :</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>Licence :</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>Description :</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>Entraîné sur :</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille :</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>&amp;Utiliser ce paquet</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Checks every file against the pack&apos;s own hashes</source>
        <translation>Compare chaque fichier aux empreintes du paquet</translation>
    </message>
    <message>
        <source>Show the f&amp;older</source>
        <translation>&amp;Afficher le dossier</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (utilisé)</translation>
    </message>
</context>
<context>
    <name>PhotoInfo</name>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{0} bits a channel</source>
        <translation>{0} bits par canal</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier :</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille :</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} pixels</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format :</translation>
    </message>
    <message>
        <source>Colors:</source>
        <translation>Couleurs :</translation>
    </message>
    <message>
        <source>Resolution:</source>
        <translation>Résolution :</translation>
    </message>
    <message>
        <source>{0} dpi</source>
        <translation>{0} ppp</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>Prise le :</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>niveaux de gris</translation>
    </message>
    <message>
        <source>CMYK</source>
        <translation>CMYK</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>palette</translation>
    </message>
    <message>
        <source>full color</source>
        <translation>toutes les couleurs</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Difference, four times as strong</source>
        <translation>Différence, quatre fois plus forte</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n visage</numerusform>
            <numerusform>%n visages</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} ticked</source>
        <translation>{0}, {1} cochés</translation>
    </message>
    <message>
        <source>Restored photograph</source>
        <translation>Photo restaurée</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil de calcul</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Paquets de modèles</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Forgotten</source>
        <translation>Oubliées</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Heirloom has no code that uses a network. Your photographs and everything about the faces in them stay on this computer.</source>
        <translation>Heirloom ne contient aucun code qui utilise un réseau. Vos photos et tout ce qui concerne leurs visages restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>&amp;Les oublier maintenant</translation>
    </message>
    <message>
        <source>Empties the list of recent photographs</source>
        <translation>Vide la liste des photos récentes</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>What the program did, for the case that something fails.</source>
        <translation>Ce que le programme a fait, au cas où quelque chose échoue.</translation>
    </message>
    <message>
        <source>Open the f&amp;older</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>Les &amp;supprimer</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Save the work</source>
        <translation>Enregistrer le travail</translation>
    </message>
    <message>
        <source>Heirloom projects</source>
        <translation>Projets Heirloom</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Aucun visage</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>No face was found, so nothing was written.</source>
        <translation>Aucun visage trouvé, donc rien n&apos;a été écrit.</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>Add photographs</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>looking through folders</source>
        <translation>parcours des dossiers</translation>
    </message>
    <message>
        <source>pausing after this photograph</source>
        <translation>pause après cette photo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>Restaurer beaucoup de photos</translation>
    </message>
    <message>
        <source>Photographs in the queue</source>
        <translation>Photos de la file d&apos;attente</translation>
    </message>
    <message>
        <source>Drop photographs or folders here. Every face that is surely one is restored.</source>
        <translation>Déposez des photos ou des dossiers ici. Tout ce qui est sûrement un visage est restauré.</translation>
    </message>
    <message>
        <source>&amp;Add photographs…</source>
        <translation>&amp;Ajouter des photos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter &amp;un dossier…</translation>
    </message>
    <message>
        <source>With all folders inside it</source>
        <translation>Avec tous les dossiers qu&apos;il contient</translation>
    </message>
    <message>
        <source>How to sa&amp;ve…</source>
        <translation>&amp;Enregistrement…</translation>
    </message>
    <message>
        <source>Folder, name, format and more</source>
        <translation>Dossier, nom, format et plus</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>From the queue, not from the disk</source>
        <translation>De la file d&apos;attente, pas du disque</translation>
    </message>
    <message>
        <source>Remove the f&amp;inished</source>
        <translation>Ret&amp;irer les terminées</translation>
    </message>
    <message>
        <source>What was restored; what failed or has no face stays to be looked at</source>
        <translation>Ce qui est restauré ; les échecs et les photos sans visage restent à examiner</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>R&amp;éessayer</translation>
    </message>
    <message>
        <source>The chosen ones, or all that failed</source>
        <translation>Celles qui sont choisies, ou toutes celles en échec</translation>
    </message>
    <message>
        <source>Sho&amp;w the file</source>
        <translation>Afficher &amp;le fichier</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>Dans son dossier</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>A line for each photograph</source>
        <translation>Une ligne par photo</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Restore what is waiting</source>
        <translation>Restaurer ce qui attend</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>After the photograph in work</source>
        <translation>Après la photo en cours</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arr&amp;êter</translation>
    </message>
    <message>
        <source>At once; the photograph in work waits again</source>
        <translation>Tout de suite ; la photo en cours attend à nouveau</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Progression de la file d&apos;attente</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restaurée</numerusform>
            <numerusform>%n restaurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a face</source>
        <translation>
            <numerusform>%n sans visage</numerusform>
            <numerusform>%n sans visage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d&apos;une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>environ %n heure restante</numerusform>
            <numerusform>environ %n heures restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>No Photographs Yet</source>
        <translation>Pas encore de photos</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>What every photograph starts with.</source>
        <translation>Ce par quoi chaque photo commence.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name} :</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Arrière-plan :</translation>
    </message>
    <message>
        <source>Left: best looking. Right: closest to the person.</source>
        <translation>À gauche : le plus beau. À droite : le plus proche de la personne.</translation>
    </message>
    <message>
        <source>How much of the restored face is seen</source>
        <translation>Quelle part du visage restauré est visible</translation>
    </message>
    <message>
        <source>More steps take longer and are finer</source>
        <translation>Plus d&apos;étapes prennent plus de temps et sont plus fines</translation>
    </message>
    <message>
        <source>With more than one you choose among versions of each face.</source>
        <translation>S&apos;il y en a plusieurs, vous choisissez entre des versions de chaque visage.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Likeness to the original</source>
        <translation>Ressemblance avec l&apos;original</translation>
    </message>
    <message>
        <source>This face is good as it is</source>
        <translation>Ce visage est bien tel qu&apos;il est</translation>
    </message>
    <message>
        <source>Show the original instead of this face</source>
        <translation>Afficher l&apos;original au lieu de ce visage</translation>
    </message>
    <message>
        <source>Forget what was restored for this face</source>
        <translation>Oublier ce qui a été restauré pour ce visage</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>R&amp;ejeter</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>&amp;Back to the original</source>
        <translation>Revenir &amp;à l&apos;original</translation>
    </message>
    <message>
        <source>1 is the same picture, 0 is any two people</source>
        <translation>1 est la même image, 0 deux personnes quelconques</translation>
    </message>
    <message>
        <source>Seed {0}, {1} seconds</source>
        <translation>Graine {0}, {1} secondes</translation>
    </message>
    <message>
        <source>Computed in higher precision: the faster one failed here</source>
        <translation>Calculé avec plus de précision : la plus rapide a échoué ici</translation>
    </message>
    <message>
        <source>Computed one candidate at a time: memory was short</source>
        <translation>Calculé une proposition à la fois : la mémoire manquait</translation>
    </message>
    <message>
        <source>Computed on the processor: the graphics card failed</source>
        <translation>Calculé sur le processeur : la carte graphique a échoué</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer sur</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>Paquet de modèles</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Closeness to the original person</source>
        <translation>Proximité avec la personne d&apos;origine</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Restore the faces as soon as a photograph is open</source>
        <translation>Restaurer les visages dès qu&apos;une photo est ouverte</translation>
    </message>
    <message>
        <source>Remember the photographs that were opened</source>
        <translation>Retenir les photos qui ont été ouvertes</translation>
    </message>
    <message>
        <source>Keep unfinished work, so that it survives a crash</source>
        <translation>Conserver le travail inachevé pour qu&apos;il survive à un plantage</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Choose a line to change its keys.</source>
        <translation>Choisissez une ligne pour changer ses touches.</translation>
    </message>
    <message>
        <source>“{name}” has these keys.</source>
        <translation>« {name} » a ces touches.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Nouvelles touches :</translation>
    </message>
    <message>
        <source>Press the keys you want</source>
        <translation>Appuyez sur les touches voulues</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Photographs</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>SimilarityTexts</name>
    <message>
        <source>Very alike</source>
        <translation>Très ressemblant</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ressemblant</translation>
    </message>
    <message>
        <source>Somewhat alike</source>
        <translation>Assez ressemblant</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>Peu ressemblant</translation>
    </message>
    <message>
        <source>Too damaged to tell</source>
        <translation>Trop abîmé pour juger</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>The original shows too little of this face to compare. Somebody who knew the person can judge it.</source>
        <translation>L&apos;original montre trop peu de ce visage pour comparer. Quelqu&apos;un qui a connu la personne peut en juger.</translation>
    </message>
    <message>
        <source>This may look like somebody else. Try other candidates, or reject it.</source>
        <translation>Cela pourrait ressembler à quelqu&apos;un d&apos;autre. Essayez d&apos;autres propositions, ou rejetez-le.</translation>
    </message>
    <message>
        <source>A second network compares both faces. It is a hint, not a proof.</source>
        <translation>Un second réseau compare les deux visages. C&apos;est un indice, pas une preuve.</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Divider between original and restored</source>
        <translation>Séparateur entre l&apos;original et le restauré</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it; Home and End go to the edges.</source>
        <translation>Les flèches gauche et droite le déplacent ; Début et Fin vont aux bords.</translation>
    </message>
    <message>
        <source>Drag to compare. Double-click for the middle.</source>
        <translation>Faites glisser pour comparer. Double-cliquez pour le milieu.</translation>
    </message>
</context>
<context>
    <name>StartControl</name>
    <message>
        <source>Let the damage decide where to start</source>
        <translation>Choisir le départ selon les dégâts</translation>
    </message>
    <message>
        <source>The further back a face starts, the more of it is made anew: that mends more, and keeps less of the person</source>
        <translation>Plus un visage part de loin, plus il est refait : cela répare davantage et garde moins de la personne</translation>
    </message>
    <message>
        <source>Start at &amp;noise</source>
        <translation>Départ au &amp;bruit</translation>
    </message>
    <message>
        <source>Keeps more</source>
        <translation>Garde plus</translation>
    </message>
    <message>
        <source>Makes more anew</source>
        <translation>Refait plus</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>Device or model pack cannot be used. Click to choose.</source>
        <translation>L&apos;appareil ou le paquet de modèles est inutilisable. Cliquez pour choisir.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n visage trouvé</numerusform>
            <numerusform>%n visages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Draw a box around it.</source>
        <translation>Aucun visage trouvé. Tracez un cadre autour.</translation>
    </message>
    <message>
        <source>Background: part {0} of {1}</source>
        <translation>Arrière-plan : partie {0} sur {1}</translation>
    </message>
    <message>
        <source>Background: getting ready</source>
        <translation>Arrière-plan : préparation</translation>
    </message>
    <message numerus="yes">
        <source>%n more uncertain: tick it if it is a face</source>
        <translation>
            <numerusform>%n autre incertain : cochez-le si c&apos;est un visage</numerusform>
            <numerusform>%n autres incertains : cochez ceux qui sont des visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) restored. Compare, then export the photograph.</source>
        <translation>
            <numerusform>%n visage restauré. Comparez, puis exportez la photo.</numerusform>
            <numerusform>%n visages restaurés. Comparez, puis exportez la photo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped with {0} of {1} faces restored.</source>
        <translation>Arrêté : {0} visages restaurés sur {1}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Ouverture de {0}…</translation>
    </message>
    <message>
        <source>Saved to {0}</source>
        <translation>Enregistré dans {0}</translation>
    </message>
    <message>
        <source>Exporting {0}…</source>
        <translation>Exportation de {0}…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exporté vers {0}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Il n&apos;y a pas d&apos;image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Recherche des visages…</translation>
    </message>
    <message>
        <source>Half precision failed on this device: going on with full precision.</source>
        <translation>La demi-précision a échoué sur cet appareil : suite en pleine précision.</translation>
    </message>
    <message>
        <source>Memory was short: the candidates are made one by one.</source>
        <translation>La mémoire manquait : les propositions sont faites une par une.</translation>
    </message>
    <message>
        <source>The graphics memory ran out: this face is made on the processor.</source>
        <translation>La mémoire graphique était pleine : ce visage est fait sur le processeur.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Show the File</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Device: {0}</source>
        <translation>Appareil : {0}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>The device is being tried.</source>
        <translation>L&apos;appareil est à l&apos;essai.</translation>
    </message>
    <message>
        <source>You chose this device.</source>
        <translation>Vous avez choisi cet appareil.</translation>
    </message>
    <message>
        <source>The fastest device here; it passed its test.</source>
        <translation>L&apos;appareil le plus rapide ici ; il a réussi son essai.</translation>
    </message>
    <message>
        <source>No graphics processor that can be used was found, so the processor computes.</source>
        <translation>Aucun processeur graphique utilisable n&apos;a été trouvé, c&apos;est donc le processeur qui calcule.</translation>
    </message>
    <message>
        <source>The graphics processor failed its test, so the processor computes. {0}</source>
        <translation>Le processeur graphique n&apos;a pas réussi son essai, c&apos;est donc le processeur qui calcule. {0}</translation>
    </message>
    <message>
        <source>Face {0} of {1}</source>
        <translation>Visage {0} sur {1}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>étape {0} sur {1}</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>préparation</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>environ %n seconde restante</numerusform>
            <numerusform>environ %n secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
</TS>
