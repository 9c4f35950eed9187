<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>Über Heirloom</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Brings back the faces in old family photographs.</source>
        <translation>Bringt die Gesichter in alten Familienfotos zurück.</translation>
    </message>
    <message>
        <source>It works without the internet and has no code that uses a network: no accounts, no statistics, no updates behind your back. Your photographs stay with you.</source>
        <translation>Es arbeitet ohne Internet und enthält keinen Code, der ein Netz benutzt: keine Konten, keine Statistik, keine Updates hinter Ihrem Rücken. Ihre Fotos bleiben bei Ihnen.</translation>
    </message>
    <message>
        <source>A restored face is a trained model&apos;s best guess. It is no proof of how somebody looked, and every file that is exported says that it was restored.</source>
        <translation>Ein restauriertes Gesicht ist die beste Vermutung eines trainierten Modells. Es beweist nicht, wie jemand aussah, und jede exportierte Datei sagt, dass sie restauriert wurde.</translation>
    </message>
    <message>
        <source>Free software under the MIT license.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a photograph</source>
        <translation>Ein Foto öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Put a folder into the queue</source>
        <translation>Einen Ordner in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Open the S&amp;ample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>Arbeit &amp;speichern</translation>
    </message>
    <message>
        <source>Save faces, settings and results to go on</source>
        <translation>Gesichter, Einstellungen und Ergebnisse speichern, um weiterzumachen</translation>
    </message>
    <message>
        <source>Save Wor&amp;k As…</source>
        <translation>Arbeit speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Informationen</translation>
    </message>
    <message>
        <source>Size, format and colors of the file</source>
        <translation>Größe, Format und Farben der Datei</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write the restored photograph to a file</source>
        <translation>Das restaurierte Foto in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Noch einmal exportieren</translation>
    </message>
    <message>
        <source>Export with the last settings</source>
        <translation>Mit den letzten Einstellungen exportieren</translation>
    </message>
    <message>
        <source>&amp;Close Photograph</source>
        <translation>&amp;Foto schließen</translation>
    </message>
    <message>
        <source>&amp;Previous Photograph</source>
        <translation>&amp;Voriges Foto</translation>
    </message>
    <message>
        <source>&amp;Next Photograph</source>
        <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>&amp;In die Warteschlange stellen</translation>
    </message>
    <message>
        <source>&amp;Queue…</source>
        <translation>&amp;Warteschlange…</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>Viele Fotos restaurieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the photograph as it is shown</source>
        <translation>Das Foto so kopieren, wie es zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>Bi&amp;ld einfügen</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>Das Bild aus der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Res&amp;taurieren</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>Die angehakten Gesichter restaurieren</translation>
    </message>
    <message>
        <source>Restore &amp;This Face</source>
        <translation>Dieses &amp;Gesicht restaurieren</translation>
    </message>
    <message>
        <source>Restore the current face</source>
        <translation>Das aktuelle Gesicht restaurieren</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>Beh&amp;alten, was da ist</translation>
    </message>
    <message>
        <source>End now, with the face as it is</source>
        <translation>Jetzt aufhören, mit dem Gesicht, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel at the next step</source>
        <translation>Beim nächsten Schritt abbrechen</translation>
    </message>
    <message>
        <source>Find &amp;Faces Again</source>
        <translation>Gesichter ne&amp;u suchen</translation>
    </message>
    <message>
        <source>&amp;Draw a Face</source>
        <translation>Gesicht ein&amp;zeichnen</translation>
    </message>
    <message>
        <source>Draw a box around a face</source>
        <translation>Einen Rahmen um ein Gesicht ziehen</translation>
    </message>
    <message>
        <source>Pa&amp;int Torn Places</source>
        <translation>Ri&amp;sse übermalen</translation>
    </message>
    <message>
        <source>Mark what is torn or blank</source>
        <translation>Markieren, was zerrissen oder leer ist</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Radieren</translation>
    </message>
    <message>
        <source>Take marks of torn places away</source>
        <translation>Markierungen wieder wegnehmen</translation>
    </message>
    <message>
        <source>Smaller &amp;Brush</source>
        <translation>Kleinerer &amp;Pinsel</translation>
    </message>
    <message>
        <source>Larger Brus&amp;h</source>
        <translation>Größerer Pi&amp;nsel</translation>
    </message>
    <message>
        <source>Clear the Painted Place&amp;s</source>
        <translation>Alle Markierungen &amp;wegnehmen</translation>
    </message>
    <message>
        <source>I&amp;mprove the Background</source>
        <translation>&amp;Hintergrund verbessern</translation>
    </message>
    <message>
        <source>Send the picture around the faces through your own upscaler</source>
        <translation>Das Bild um die Gesichter durch Ihren eigenen Upscaler schicken</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>N&amp;ächstes Gesicht</translation>
    </message>
    <message>
        <source>&amp;Previous Face</source>
        <translation>&amp;Voriges Gesicht</translation>
    </message>
    <message>
        <source>Tick or &amp;Untick Face</source>
        <translation>&amp;Gesicht an- oder abhaken</translation>
    </message>
    <message>
        <source>De&amp;lete Face</source>
        <translation>Gesicht &amp;löschen</translation>
    </message>
    <message>
        <source>Tick &amp;All Faces</source>
        <translation>&amp;Alle Gesichter anhaken</translation>
    </message>
    <message>
        <source>Tick N&amp;o Face</source>
        <translation>&amp;Kein Gesicht anhaken</translation>
    </message>
    <message>
        <source>Tick the Lar&amp;gest Face</source>
        <translation>Grö&amp;ßtes Gesicht anhaken</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>G&amp;eteilt</translation>
    </message>
    <message>
        <source>Original and result with a divider</source>
        <translation>Original und Ergebnis mit einer Trennlinie</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Original and result together</source>
        <translation>Original und Ergebnis zusammen</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>E&amp;rgebnis</translation>
    </message>
    <message>
        <source>The result alone</source>
        <translation>Nur das Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>The original alone; hold \ for a glance</source>
        <translation>Nur das Original; \ gedrückt halten für einen kurzen Blick</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Unterschied</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was verändert wurde</translation>
    </message>
    <message>
        <source>Ne&amp;xt Comparison</source>
        <translation>N&amp;ächster Vergleich</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>Das ganze Foto zeigen</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Or&amp;iginalgröße</translation>
    </message>
    <message>
        <source>One pixel on one pixel</source>
        <translation>Ein Bildpunkt auf einem Bildpunkt</translation>
    </message>
    <message>
        <source>Fit or Actual Si&amp;ze</source>
        <translation>Ein&amp;passen oder Originalgröße</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Vergr&amp;ößern</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>&amp;Verkleinern</translation>
    </message>
    <message>
        <source>Show Bo&amp;xes</source>
        <translation>Rah&amp;men zeigen</translation>
    </message>
    <message>
        <source>Show the boxes around the faces</source>
        <translation>Die Rahmen um die Gesichter zeigen</translation>
    </message>
    <message>
        <source>Color-&amp;Managed</source>
        <translation>&amp;Farbverwaltung</translation>
    </message>
    <message>
        <source>Mind the photograph&apos;s color profile on the screen</source>
        <translation>Das Farbprofil des Fotos auf dem Bildschirm beachten</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Tastenk&amp;ürzel</translation>
    </message>
    <message>
        <source>Show the &amp;Logs</source>
        <translation>Protokolle &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>&amp;Über Heirloom</translation>
    </message>
</context>
<context>
    <name>BackgroundChoice</name>
    <message>
        <source>None chosen</source>
        <translation>Keiner gewählt</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Real-ESRGAN and many others, from a file of your own. It is used where you switch it on; the photograph keeps its size.</source>
        <translation>Real-ESRGAN und viele andere, aus einer eigenen Datei. Er wird benutzt, wo Sie ihn einschalten; das Foto behält seine Größe.</translation>
    </message>
    <message>
        <source>Upscalers</source>
        <translation>Upscaler</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Results go beside each photograph, as {0}</source>
        <translation>Ergebnisse kommen neben jedes Foto, als {0}</translation>
    </message>
    <message>
        <source>Results go to {0}, as {1}</source>
        <translation>Ergebnisse kommen nach {0}, als {1}</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Alles weg</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Size of the brush on the screen: zoom in to paint finer</source>
        <translation>Größe des Pinsels auf dem Bildschirm: vergrößern Sie, um feiner zu malen</translation>
    </message>
    <message>
        <source>&amp;Use DifFace</source>
        <translation>&amp;DifFace benutzen</translation>
    </message>
    <message>
        <source>Restores the faces that are painted over with DifFace</source>
        <translation>Restauriert die übermalten Gesichter mit DifFace</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Lays the brush down</source>
        <translation>Legt den Pinsel weg</translation>
    </message>
</context>
<context>
    <name>Brushing</name>
    <message>
        <source>Paint over what is torn or blank in a face and around it.</source>
        <translation>Übermalen Sie, was in einem Gesicht und um es herum zerrissen oder leer ist.</translation>
    </message>
    <message>
        <source>No face is near: only a face and its surroundings are filled.</source>
        <translation>Kein Gesicht ist in der Nähe: Nur ein Gesicht und seine Umgebung werden gefüllt.</translation>
    </message>
    <message>
        <source>Filled with what may have been there when the face is restored.</source>
        <translation>Wird beim Restaurieren des Gesichts mit dem gefüllt, was dort gewesen sein könnte.</translation>
    </message>
    <message>
        <source>{0} cannot paint what is missing: it only goes on smoothly from the border, as over a scratch. {1} paints what may have been there.</source>
        <translation>{0} kann nicht malen, was fehlt: Es setzt nur den Rand weich fort, wie über einen Kratzer. {1} malt, was dort gewesen sein könnte.</translation>
    </message>
    <message>
        <source>Its weights can be imported in the preferences.</source>
        <translation>Seine Gewichte lassen sich in den Einstellungen importieren.</translation>
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
        <translation>Kandidat {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, seed {1}</source>
        <translation>{0}, Startwert {1}</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Arrow keys choose a candidate.</source>
        <translation>Die Pfeiltasten wählen einen Kandidaten.</translation>
    </message>
    <message>
        <source>Show where they &amp;disagree</source>
        <translation>&amp;Zeigen, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Marks the places where the candidates differ from one another</source>
        <translation>Markiert die Stellen, an denen die Kandidaten voneinander abweichen</translation>
    </message>
    <message>
        <source>Orange: the photograph says little here, so the program is guessing.</source>
        <translation>Orange: Das Foto verrät hier wenig, das Programm rät also.</translation>
    </message>
</context>
<context>
    <name>CheckpointTexts</name>
    <message>
        <source>“{name}” was not imported.</source>
        <translation>„{name}“ wurde nicht importiert.</translation>
    </message>
    <message>
        <source>“{name}” cannot improve the background.</source>
        <translation>„{name}“ kann den Hintergrund nicht verbessern.</translation>
    </message>
    <message>
        <source>It is no upscaler for whole pictures that is known.</source>
        <translation>Es ist kein bekannter Upscaler für ganze Bilder.</translation>
    </message>
    <message>
        <source>Choose another file in the preferences.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Datei.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Check that its drive is connected.</source>
        <translation>Prüfen Sie, ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>It is neither a PyTorch file nor safetensors.</source>
        <translation>Es ist weder eine PyTorch-Datei noch safetensors.</translation>
    </message>
    <message>
        <source>The download may have brought a web page instead: look into it.</source>
        <translation>Vielleicht hat der Download stattdessen eine Webseite gebracht: Sehen Sie hinein.</translation>
    </message>
    <message>
        <source>It cannot be read; it may be incomplete.</source>
        <translation>Sie lässt sich nicht lesen; vielleicht ist sie unvollständig.</translation>
    </message>
    <message>
        <source>It does more than hold weights: opening it could run a program or fill the memory. Nothing in it was run.</source>
        <translation>Sie enthält mehr als Gewichte: Beim Öffnen könnte ein Programm laufen oder der Speicher volllaufen. Nichts daraus wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Do not use this file.</source>
        <translation>Benutzen Sie diese Datei nicht.</translation>
    </message>
    <message>
        <source>It holds no network that Heirloom knows.</source>
        <translation>Sie enthält kein Netz, das Heirloom kennt.</translation>
    </message>
    <message>
        <source>DifFace, latent diffusion, ResShift (face autoencoder) and facexlib can be imported.</source>
        <translation>Importieren lassen sich DifFace, Latent Diffusion, ResShift (Gesichts-Autoencoder) und facexlib.</translation>
    </message>
    <message>
        <source>It looks like a known network, but its weights do not fit it.</source>
        <translation>Sie sieht aus wie ein bekanntes Netz, aber ihre Gewichte passen nicht dazu.</translation>
    </message>
    <message>
        <source>It may be incomplete, of another size, or a mixture of several.</source>
        <translation>Vielleicht ist sie unvollständig, von anderer Größe oder eine Mischung mehrerer.</translation>
    </message>
    <message>
        <source>Some of its weights are not numbers.</source>
        <translation>Einige ihrer Gewichte sind keine Zahlen.</translation>
    </message>
    <message>
        <source>Another of the files holds the same network.</source>
        <translation>Eine andere der Dateien enthält dasselbe Netz.</translation>
    </message>
    <message>
        <source>Import them one by one.</source>
        <translation>Importieren Sie sie einzeln.</translation>
    </message>
    <message>
        <source>These weights are imported already, as this pack.</source>
        <translation>Diese Gewichte sind schon importiert, als dieses Paket.</translation>
    </message>
    <message>
        <source>It is in the list of model packs.</source>
        <translation>Es steht in der Liste der Modellpakete.</translation>
    </message>
    <message>
        <source>A pack of this name is there already.</source>
        <translation>Ein Paket dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>A pack cannot have this name.</source>
        <translation>So kann ein Paket nicht heißen.</translation>
    </message>
    <message>
        <source>Use letters without accents, digits and dashes.</source>
        <translation>Nehmen Sie Buchstaben ohne Akzente, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder of the packs cannot be written to.</source>
        <translation>In den Ordner der Pakete kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie seine Berechtigungen.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>&amp;Compute on:</source>
        <translation>&amp;Rechnen auf:</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>In Gebrauch:</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>Das schnellste, das funktioniert</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Der Prozessor</translation>
    </message>
    <message>
        <source>An NVIDIA or AMD graphics card</source>
        <translation>Eine Grafikkarte von NVIDIA oder AMD</translation>
    </message>
    <message>
        <source>The graphics of an Apple computer</source>
        <translation>Die Grafik eines Apple-Computers</translation>
    </message>
    <message>
        <source>Every device has to compute a small test correctly before it is used. The processor always works; it is slower.</source>
        <translation>Jedes Gerät muss eine kleine Probe richtig rechnen, bevor es benutzt wird. Der Prozessor funktioniert immer, ist aber langsamer.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Cancel the restoration?</source>
        <translation>Die Restaurierung abbrechen?</translation>
    </message>
    <message>
        <source>Faces that are finished stay. The one in work is lost, unless you keep it.</source>
        <translation>Fertige Gesichter bleiben. Das gerade bearbeitete geht verloren, wenn Sie es nicht behalten.</translation>
    </message>
    <message>
        <source>&amp;Cancel It</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>&amp;Behalten, was da ist</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Go on with “{0}”?</source>
        <translation>Mit „{0}“ weitermachen?</translation>
    </message>
    <message>
        <source>Your work on this photograph was not exported. Nothing of it is lost.</source>
        <translation>Ihre Arbeit an diesem Foto wurde nicht exportiert. Nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>&amp;Discard It</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>The work on “{0}” no longer fits the photograph.</source>
        <translation>Die Arbeit an „{0}“ passt nicht mehr zum Foto.</translation>
    </message>
    <message>
        <source>The file was changed after the work was saved: turned, edited or saved anew. Faces and results would lie in the wrong places, so it was opened without them. The saved work is untouched: put the photograph back as it was and open the work again, or begin anew here.</source>
        <translation>Die Datei wurde geändert, nachdem die Arbeit gespeichert war: gedreht, bearbeitet oder neu gespeichert. Gesichter und Ergebnisse lägen an falschen Stellen, darum wurde sie ohne diese geöffnet. Die gespeicherte Arbeit ist unberührt: Stellen Sie das Foto wieder her, wie es war, und öffnen Sie die Arbeit erneut, oder beginnen Sie hier neu.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Find faces again</source>
        <translation>Gesichter neu suchen</translation>
    </message>
    <message>
        <source>Restore face</source>
        <translation>Gesicht restaurieren</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Include face</source>
        <translation>Gesicht einschließen</translation>
    </message>
    <message>
        <source>Exclude face</source>
        <translation>Gesicht ausschließen</translation>
    </message>
    <message>
        <source>Include all faces</source>
        <translation>Alle Gesichter einschließen</translation>
    </message>
    <message>
        <source>Exclude all faces</source>
        <translation>Alle Gesichter ausschließen</translation>
    </message>
    <message>
        <source>Include the largest face</source>
        <translation>Das größte Gesicht einschließen</translation>
    </message>
    <message>
        <source>Draw face</source>
        <translation>Gesicht einzeichnen</translation>
    </message>
    <message>
        <source>Move face</source>
        <translation>Gesicht verschieben</translation>
    </message>
    <message>
        <source>Delete face</source>
        <translation>Gesicht löschen</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Same settings as all faces</source>
        <translation>Einstellungen wie für alle Gesichter</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>Verfahren ändern</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Paint a torn place</source>
        <translation>Riss übermalen</translation>
    </message>
    <message>
        <source>Clear the painted places</source>
        <translation>Alle Markierungen wegnehmen</translation>
    </message>
    <message>
        <source>Choose candidate</source>
        <translation>Kandidaten wählen</translation>
    </message>
    <message>
        <source>Accept face</source>
        <translation>Gesicht annehmen</translation>
    </message>
    <message>
        <source>Reject face</source>
        <translation>Gesicht ablehnen</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Drop a photograph here</source>
        <translation>Legen Sie ein Foto hier ab</translation>
    </message>
    <message>
        <source>It stays on this computer, and the file itself is never changed.</source>
        <translation>Es bleibt auf diesem Computer, und die Datei selbst wird nie verändert.</translation>
    </message>
    <message>
        <source>Several photographs, or a folder, are restored one after the other.</source>
        <translation>Mehrere Fotos oder ein Ordner werden nacheinander restauriert.</translation>
    </message>
    <message>
        <source>Open a photograph…</source>
        <translation>Ein Foto öffnen…</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Mit einem Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Choose a photograph from a folder</source>
        <translation>Ein Foto aus einem Ordner wählen</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open an&amp;other photograph…</source>
        <translation>&amp;Anderes Foto öffnen…</translation>
    </message>
    <message>
        <source>Change the e&amp;xport…</source>
        <translation>&amp;Export ändern…</translation>
    </message>
    <message>
        <source>Model &amp;packs…</source>
        <translation>&amp;Modellpakete…</translation>
    </message>
    <message>
        <source>&amp;Use the processor</source>
        <translation>&amp;Den Prozessor benutzen</translation>
    </message>
    <message>
        <source>&amp;Draw a box</source>
        <translation>&amp;Rahmen ziehen</translation>
    </message>
    <message>
        <source>Open in the &amp;queue</source>
        <translation>&amp;In der Warteschlange öffnen</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Einzelheiten &amp;verbergen</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Einzelheiten &amp;zeigen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Heirloom</source>
        <translation>Heirloom</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Show &amp;logs</source>
        <translation>&amp;Protokolle zeigen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Versions and where it failed. Your name is not in it.</source>
        <translation>Versionen und die Stelle des Fehlers. Ihr Name steht nicht darin.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>„{name}“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“{name}” could not be restored.</source>
        <translation>„{name}“ konnte nicht restauriert werden.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>„{name}“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The photograph could not be opened.</source>
        <translation>Das Foto konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The faces could not be restored.</source>
        <translation>Die Gesichter konnten nicht restauriert werden.</translation>
    </message>
    <message>
        <source>The photograph could not be saved.</source>
        <translation>Das Foto konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Kopieren Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Check that its drive is connected, then try again.</source>
        <translation>Prüfen Sie, ob ihr Laufwerk angeschlossen ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is a folder, not a photograph.</source>
        <translation>Das ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <source>The queue restores all photographs of a folder.</source>
        <translation>Die Warteschlange restauriert alle Fotos eines Ordners.</translation>
    </message>
    <message>
        <source>The file has no contents.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It is not a kind of picture that Heirloom can read.</source>
        <translation>Diese Art von Bild kann Heirloom nicht lesen.</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, BMP, HEIC and AVIF can be opened.</source>
        <translation>JPEG, PNG, TIFF, WebP, BMP, HEIC und AVIF lassen sich öffnen.</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>Die Datei endet zu früh: Ein Teil von ihr fehlt.</translation>
    </message>
    <message>
        <source>The file is damaged inside.</source>
        <translation>Die Datei ist innen beschädigt.</translation>
    </message>
    <message>
        <source>Copy it again, or open it in another program and save it from there.</source>
        <translation>Kopieren Sie sie noch einmal, oder öffnen und speichern Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The picture is too large for this.</source>
        <translation>Das Bild ist dafür zu groß.</translation>
    </message>
    <message>
        <source>Use a smaller copy, or save as PNG or TIFF.</source>
        <translation>Nehmen Sie eine kleinere Kopie, oder speichern Sie als PNG oder TIFF.</translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation>Das Bild ist zu klein für ein Gesicht.</translation>
    </message>
    <message>
        <source>Scan the photograph again at a higher resolution.</source>
        <translation>Scannen Sie das Foto noch einmal mit höherer Auflösung.</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>Diese Art von Datei wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Use JPEG, PNG or TIFF.</source>
        <translation>Nehmen Sie JPEG, PNG oder TIFF.</translation>
    </message>
    <message>
        <source>The system refused access to the file or its folder.</source>
        <translation>Das System hat den Zugriff auf die Datei oder ihren Ordner verweigert.</translation>
    </message>
    <message>
        <source>Choose another place, or change the permissions.</source>
        <translation>Wählen Sie einen anderen Ort, oder ändern Sie die Rechte.</translation>
    </message>
    <message>
        <source>A file of this name is there, and it was left as it is.</source>
        <translation>Eine Datei dieses Namens ist schon da; sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>Ihr Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Connect the drive again, or choose another folder.</source>
        <translation>Schließen Sie das Laufwerk wieder an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose another folder.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The name is too long for this disk.</source>
        <translation>Der Name ist für diesen Datenträger zu lang.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>This is the original, and it is never written over.</source>
        <translation>Das ist das Original, und es wird nie überschrieben.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translation>Der Datenträger hat nicht getan, was er sollte.</translation>
    </message>
    <message>
        <source>Check the drive and its cable, then try again.</source>
        <translation>Prüfen Sie das Laufwerk und sein Kabel, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is named like a picture, but is none.</source>
        <translation>Die Datei heißt wie ein Bild, ist aber keines.</translation>
    </message>
    <message>
        <source>The model pack “{name}” cannot be used.</source>
        <translation>Das Modellpaket „{name}“ kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>One of its files is not as it was made.</source>
        <translation>Eine seiner Dateien ist nicht so, wie sie gemacht wurde.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Its description is missing.</source>
        <translation>Seine Beschreibung fehlt.</translation>
    </message>
    <message>
        <source>Its description is broken.</source>
        <translation>Seine Beschreibung ist fehlerhaft.</translation>
    </message>
    <message>
        <source>It is made for a newer Heirloom.</source>
        <translation>Es ist für ein neueres Heirloom gemacht.</translation>
    </message>
    <message>
        <source>One of its files is missing.</source>
        <translation>Eine seiner Dateien fehlt.</translation>
    </message>
    <message>
        <source>It reaches for a file outside its own folder, as no honest pack does.</source>
        <translation>Es greift nach einer Datei außerhalb seines Ordners, was kein ehrliches Paket tut.</translation>
    </message>
    <message>
        <source>Its weights do not fit its networks.</source>
        <translation>Seine Gewichte passen nicht zu seinen Netzen.</translation>
    </message>
    <message>
        <source>Some of its weights are no numbers.</source>
        <translation>Einige seiner Gewichte sind keine Zahlen.</translation>
    </message>
    <message>
        <source>It needs a network that this Heirloom does not know.</source>
        <translation>Es braucht ein Netz, das dieses Heirloom nicht kennt.</translation>
    </message>
    <message>
        <source>Its files cannot be read.</source>
        <translation>Seine Dateien lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Neither it nor the imported packs hold a network that is needed for this.</source>
        <translation>Weder es noch die importierten Pakete enthalten ein Netz, das dafür nötig ist.</translation>
    </message>
    <message>
        <source>Choose another pack, or install Heirloom again.</source>
        <translation>Wählen Sie ein anderes Paket, oder installieren Sie Heirloom neu.</translation>
    </message>
    <message>
        <source>Choose another pack, or update Heirloom.</source>
        <translation>Wählen Sie ein anderes Paket, oder aktualisieren Sie Heirloom.</translation>
    </message>
    <message>
        <source>Do not use this pack.</source>
        <translation>Benutzen Sie dieses Paket nicht.</translation>
    </message>
    <message>
        <source>Choose another method, or import the weights in the preferences.</source>
        <translation>Wählen Sie ein anderes Verfahren, oder importieren Sie die Gewichte in den Einstellungen.</translation>
    </message>
    <message>
        <source>The device {name} cannot be used.</source>
        <translation>Das Gerät {name} kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>This computer has none that Heirloom can use.</source>
        <translation>Dieser Computer hat keines, das Heirloom benutzen kann.</translation>
    </message>
    <message>
        <source>It did not compute a small test correctly.</source>
        <translation>Es hat eine kleine Probe nicht richtig gerechnet.</translation>
    </message>
    <message>
        <source>Use the processor, which is slower and always works, or update the driver.</source>
        <translation>Nehmen Sie den Prozessor, der langsamer ist und immer funktioniert, oder aktualisieren Sie den Treiber.</translation>
    </message>
    <message>
        <source>No face was found in “{name}”.</source>
        <translation>In „{name}“ wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>It may be very small, turned away or badly faded.</source>
        <translation>Es ist vielleicht sehr klein, abgewandt oder stark verblasst.</translation>
    </message>
    <message>
        <source>Draw a box around it by hand.</source>
        <translation>Ziehen Sie von Hand einen Rahmen darum.</translation>
    </message>
    <message>
        <source>There was not enough memory, also in smaller parts.</source>
        <translation>Der Speicher reichte nicht, auch nicht in kleineren Teilen.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer candidates.</source>
        <translation>Schließen Sie andere Programme, oder verlangen Sie weniger Kandidaten.</translation>
    </message>
    <message>
        <source>The networks gave no usable picture.</source>
        <translation>Die Netze ergaben kein brauchbares Bild.</translation>
    </message>
    <message>
        <source>The model pack may be broken: verify it.</source>
        <translation>Das Modellpaket ist vielleicht beschädigt: Prüfen Sie es.</translation>
    </message>
    <message>
        <source>An error came up that Heirloom does not know ({name}).</source>
        <translation>Es ist ein Fehler aufgetreten, den Heirloom nicht kennt ({name}).</translation>
    </message>
    <message>
        <source>Your photograph was not changed. If it happens again, please send us the report.</source>
        <translation>Ihr Foto wurde nicht verändert. Wenn es wieder geschieht, senden Sie uns bitte den Bericht.</translation>
    </message>
</context>
<context>
    <name>ExportDestination</name>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>Eine Datei dieses Namens ist da und wird ersetzt.</translation>
    </message>
    <message>
        <source>The name is taken, so the file gets a number.</source>
        <translation>Der Name ist vergeben, darum bekommt die Datei eine Nummer.</translation>
    </message>
    <message numerus="yes">
        <source>%n other photograph(s) in the same way</source>
        <translation>
            <numerusform>%n weiteres Foto auf dieselbe Weise</numerusform>
            <numerusform>%n weitere Fotos auf dieselbe Weise</numerusform>
        </translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>Das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>{detail} is not known. Use {fields}.</source>
        <translation>{detail} ist nicht bekannt. Möglich sind {fields}.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be in a file name.</source>
        <translation>„{detail}“ darf in keinem Dateinamen stehen.</translation>
    </message>
    <message>
        <source>Windows keeps the name “{detail}” for itself.</source>
        <translation>Windows behält den Namen „{detail}“ für sich.</translation>
    </message>
    <message>
        <source>A name cannot end with a space or a dot.</source>
        <translation>Ein Name darf nicht mit einem Leerzeichen oder Punkt enden.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Beside the photograph</source>
        <translation>Neben dem Foto</translation>
    </message>
    <message>
        <source>Name of the photograph</source>
        <translation>Name des Fotos</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Becomes:</source>
        <translation>Ergibt:</translation>
    </message>
    <message>
        <source>If &amp;taken:</source>
        <translation>&amp;Falls vergeben:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Put the photograph&apos;s name or the date into the name</source>
        <translation>Den Namen des Fotos oder das Datum in den Namen setzen</translation>
    </message>
    <message>
        <source>{name} stands for the photograph&apos;s own name</source>
        <translation>{name} steht für den Namen des Fotos</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Eine Nummer anhängen</translation>
    </message>
    <message>
        <source>Replace that file, but never the original</source>
        <translation>Diese Datei ersetzen, aber nie das Original</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Was dazukommt</translation>
    </message>
    <message>
        <source>&amp;Metadata:</source>
        <translation>&amp;Metadaten:</translation>
    </message>
    <message>
        <source>Keep all: dates, places, camera</source>
        <translation>Alles behalten: Daten, Orte, Kamera</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Alles behalten, nur nicht den Ort</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Nichts behalten</translation>
    </message>
    <message>
        <source>&amp;Recipe beside the file</source>
        <translation>&amp;Rezept neben der Datei</translation>
    </message>
    <message>
        <source>With it the same result can be made again.</source>
        <translation>Damit lässt sich dasselbe Ergebnis noch einmal herstellen.</translation>
    </message>
    <message>
        <source>&amp;Before and after picture, to share</source>
        <translation>&amp;Vorher-Nachher-Bild zum Weitergeben</translation>
    </message>
    <message numerus="yes">
        <source>The file always says that %n face(s) were restored by a trained model.</source>
        <translation>
            <numerusform>Die Datei sagt immer, dass %n Gesicht von einem trainierten Modell restauriert wurde.</numerusform>
            <numerusform>Die Datei sagt immer, dass %n Gesichter von einem trainierten Modell restauriert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file always says which faces were restored by a trained model.</source>
        <translation>Die Datei sagt immer, welche Gesichter von einem trainierten Modell restauriert wurden.</translation>
    </message>
</context>
<context>
    <name>ExportEncoding</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Bildpunkte</translation>
    </message>
    <message>
        <source>Small and readable everywhere; loses a little.</source>
        <translation>Klein und überall lesbar; verliert ein wenig.</translation>
    </message>
    <message>
        <source>Loses nothing; large files.</source>
        <translation>Verliert nichts; große Dateien.</translation>
    </message>
    <message>
        <source>Loses nothing; for archives and printing.</source>
        <translation>Verliert nichts; für Archiv und Druck.</translation>
    </message>
    <message>
        <source>Small, for the web; loses nothing at quality 100.</source>
        <translation>Klein, für das Web; verliert bei Qualität 100 nichts.</translation>
    </message>
    <message>
        <source>Small, for phones; not every program reads it.</source>
        <translation>Klein, für Telefone; nicht jedes Programm liest es.</translation>
    </message>
    <message>
        <source>Very small; not every program reads it.</source>
        <translation>Sehr klein; nicht jedes Programm liest es.</translation>
    </message>
    <message>
        <source>It cannot hold all 16 bits of this photograph.</source>
        <translation>Es fasst nicht alle 16 Bit dieses Fotos.</translation>
    </message>
    <message>
        <source>Like the photograph</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>The photograph&apos;s own profile</source>
        <translation>Das Profil des Fotos</translation>
    </message>
    <message>
        <source>sRGB, for screens and the web</source>
        <translation>sRGB, für Bildschirm und Web</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>Form&amp;at:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualität:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>Far&amp;btiefe:</translation>
    </message>
    <message>
        <source>Co&amp;lors:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Higher keeps more and makes larger files</source>
        <translation>Mehr bewahrt mehr und macht größere Dateien</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>In a larger picture small faces show what was restored</source>
        <translation>In einem größeren Bild zeigen kleine Gesichter, was restauriert wurde</translation>
    </message>
    <message>
        <source>A smaller picture stays as it is</source>
        <translation>Ein kleineres Bild bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Steps of brightness in each color</source>
        <translation>Helligkeitsstufen jeder Farbe</translation>
    </message>
</context>
<context>
    <name>FaceModel</name>
    <message>
        <source>Face {0}</source>
        <translation>Gesicht {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Could not be restored</source>
        <translation>Konnte nicht restauriert werden</translation>
    </message>
    <message>
        <source>{0}, own settings</source>
        <translation>{0}, eigene Einstellungen</translation>
    </message>
    <message>
        <source>Perhaps not a face</source>
        <translation>Vielleicht kein Gesicht</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Rejected, the original is shown</source>
        <translation>Abgelehnt, das Original ist zu sehen</translation>
    </message>
    <message>
        <source>Will be restored</source>
        <translation>Wird restauriert</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation>{0}, {1}, {2}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} Bildpunkte</translation>
    </message>
    <message>
        <source>{0}, drawn by hand</source>
        <translation>{0}, von Hand gezeichnet</translation>
    </message>
    <message>
        <source>{0}, the detector is {1} % sure</source>
        <translation>{0}, der Detektor ist zu {1} % sicher</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{0} von {1} angehakt</translation>
    </message>
    <message>
        <source>No faces yet</source>
        <translation>Noch keine Gesichter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tick every face</source>
        <translation>Jedes Gesicht anhaken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Untick every face</source>
        <translation>Jedes Gesicht abhaken</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größtes</translation>
    </message>
    <message>
        <source>Tick only the largest face</source>
        <translation>Nur das größte Gesicht anhaken</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Arrow keys choose a face, Space ticks or unticks it.</source>
        <translation>Die Pfeiltasten wählen ein Gesicht, die Leertaste hakt es an oder ab.</translation>
    </message>
    <message>
        <source>Faces appear here. If one is missed, draw a box around it in the photograph.</source>
        <translation>Hier erscheinen die Gesichter. Fehlt eines, ziehen Sie im Foto einen Rahmen darum.</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>Die angehakten Gesichter restaurieren</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird restauriert…</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n face(s)</source>
        <translation>
            <numerusform>%n Gesicht restaurieren</numerusform>
            <numerusform>%n Gesichter restaurieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurieren</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Otherwise you choose the faces first.</source>
        <translation>Sonst wählen Sie zuerst die Gesichter.</translation>
    </message>
</context>
<context>
    <name>GlanceButton</name>
    <message>
        <source>Hold to see the original (\)</source>
        <translation>Gedrückt halten, um das Original zu sehen (\)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Gedrückt halten, um das Original zu sehen</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Arrow keys go back and forward through the steps.</source>
        <translation>Pfeiltasten gehen durch die Schritte zurück und vor.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>“{name}” is imported, and in the list of model packs.</source>
        <translation>„{name}“ ist importiert und steht in der Liste der Modellpakete.</translation>
    </message>
    <message>
        <source>Import published weights</source>
        <translation>Veröffentlichte Gewichte importieren</translation>
    </message>
    <message>
        <source>Checkpoints of DifFace, latent diffusion, ResShift and facexlib become a model pack. They are only read: nothing in them is run, and nothing is downloaded.</source>
        <translation>Aus Checkpoints von DifFace, Latent Diffusion, ResShift und facexlib wird ein Modellpaket. Sie werden nur gelesen: Nichts darin wird ausgeführt, und nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Gefunden:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>Lizenz:</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>Trainiert mit:</translation>
    </message>
    <message>
        <source>I have &amp;read the license and keep to it</source>
        <translation>Ich habe die Lizenz &amp;gelesen und halte mich daran</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>What the pack is called; empty for this name</source>
        <translation>Wie das Paket heißt; leer für diesen Namen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>&amp;Dieses Paket benutzen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>All faces</source>
        <translation>Alle Gesichter</translation>
    </message>
    <message>
        <source>Options for every face that has none of its own</source>
        <translation>Einstellungen für jedes Gesicht, das keine eigenen hat</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>Dieses Gesicht</translation>
    </message>
    <message>
        <source>Options for the current face alone</source>
        <translation>Einstellungen nur für das aktuelle Gesicht</translation>
    </message>
    <message>
        <source>Same as all faces</source>
        <translation>Wie für alle Gesichter</translation>
    </message>
    <message>
        <source>Forget this face&apos;s own settings, so that those for all faces hold for it</source>
        <translation>Die eigenen Einstellungen dieses Gesichts vergessen, sodass die für alle Gesichter gelten</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>“{0}” was not exported. Do that first?</source>
        <translation>„{0}“ wurde nicht exportiert. Das zuerst tun?</translation>
    </message>
    <message>
        <source>Its restored faces would be lost.</source>
        <translation>Die restaurierten Gesichter gingen verloren.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>Arbeit &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation>Eine Datei wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Heirloom closes as soon as it is there.</source>
        <translation>Heirloom schließt sich, sobald sie da ist.</translation>
    </message>
    <message>
        <source>&amp;Close at Once</source>
        <translation>&amp;Sofort schließen</translation>
    </message>
    <message>
        <source>&amp;Stay Open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>&amp;Gesichter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Photographs and saved work</source>
        <translation>Fotos und gespeicherte Arbeiten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>OptionControls</name>
    <message>
        <source>&amp;Likeness</source>
        <translation>&amp;Ähnlichkeit</translation>
    </message>
    <message>
        <source>Looks best</source>
        <translation>Sieht am besten aus</translation>
    </message>
    <message>
        <source>Most like the person</source>
        <translation>Der Person am ähnlichsten</translation>
    </message>
    <message>
        <source>How closely the face keeps to the person in the photograph</source>
        <translation>Wie eng sich das Gesicht an die Person auf dem Foto hält</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Stärke</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Fully restored</source>
        <translation>Ganz restauriert</translation>
    </message>
    <message>
        <source>How much of the restored face is blended over the original</source>
        <translation>Wie viel des restaurierten Gesichts über das Original gelegt wird</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>S&amp;chritte</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>More thorough</source>
        <translation>Gründlicher</translation>
    </message>
    <message>
        <source>How many diffusion steps each face takes</source>
        <translation>Wie viele Diffusionsschritte jedes Gesicht bekommt</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Shows or hides the rarely needed options</source>
        <translation>Zeigt oder verbirgt, was selten gebraucht wird</translation>
    </message>
    <message>
        <source>Steps, start, candidates, seed and method</source>
        <translation>Schritte, Anfang, Kandidaten, Startwert und Verfahren</translation>
    </message>
    <message>
        <source>CLR-Face keeps to the person; DifFace also paints what is missing</source>
        <translation>CLR-Face hält sich an die Person; DifFace malt auch, was fehlt</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>&amp;Kandidaten</translation>
    </message>
    <message>
        <source>How many versions of each face are made to choose from</source>
        <translation>Wie viele Fassungen jedes Gesichts zur Auswahl entstehen</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;tartwert</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same face again</source>
        <translation>Derselbe Startwert ergibt wieder dasselbe Gesicht</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Startwert</translation>
    </message>
    <message>
        <source>Try a different version of the face</source>
        <translation>Eine andere Fassung des Gesichts versuchen</translation>
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
            <numerusform>%n Netz, {size} MiB</numerusform>
            <numerusform>%n Netze, {size} MiB</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n network(s) as they were made.</source>
        <translation>
            <numerusform>In Ordnung: %n Netz, wie es gemacht wurde.</numerusform>
            <numerusform>In Ordnung: %n Netze, wie sie gemacht wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Modellpakete</translation>
    </message>
    <message>
        <source>A pack holds the trained networks that restore a face.</source>
        <translation>Ein Paket enthält die trainierten Netze, die ein Gesicht restaurieren.</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Installierte Pakete</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>Lizenz:</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>Über:</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>Trainiert mit:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>&amp;Dieses Paket benutzen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Checks every file against the pack&apos;s own hashes</source>
        <translation>Vergleicht jede Datei mit den Prüfsummen des Pakets</translation>
    </message>
    <message>
        <source>Show the f&amp;older</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (in Gebrauch)</translation>
    </message>
</context>
<context>
    <name>PhotoInfo</name>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} bits a channel</source>
        <translation>{0} Bit je Kanal</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} Pixel</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Colors:</source>
        <translation>Farben:</translation>
    </message>
    <message>
        <source>Resolution:</source>
        <translation>Auflösung:</translation>
    </message>
    <message>
        <source>{0} dpi</source>
        <translation>{0} dpi</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>Aufgenommen:</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>CMYK</source>
        <translation>CMYK</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>full color</source>
        <translation>Vollfarben</translation>
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
        <translation>Restauriert</translation>
    </message>
    <message>
        <source>Difference, four times as strong</source>
        <translation>Unterschied, vierfach verstärkt</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} ticked</source>
        <translation>{0}, {1} angehakt</translation>
    </message>
    <message>
        <source>Restored photograph</source>
        <translation>Restauriertes Foto</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurieren</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Modellpakete</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Heirloom has no code that uses a network. Your photographs and everything about the faces in them stay on this computer.</source>
        <translation>Heirloom enthält keinen Code, der ein Netz benutzt. Ihre Fotos und alles über die Gesichter darin bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>&amp;Jetzt vergessen</translation>
    </message>
    <message>
        <source>Empties the list of recent photographs</source>
        <translation>Leert die Liste der zuletzt geöffneten Fotos</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>What the program did, for the case that something fails.</source>
        <translation>Was das Programm getan hat, für den Fall, dass etwas misslingt.</translation>
    </message>
    <message>
        <source>Open the f&amp;older</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Save the work</source>
        <translation>Arbeit speichern</translation>
    </message>
    <message>
        <source>Heirloom projects</source>
        <translation>Heirloom-Projekte</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>No face was found, so nothing was written.</source>
        <translation>Es wurde kein Gesicht gefunden und darum nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>Add photographs</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>looking through folders</source>
        <translation>Ordner werden durchsucht</translation>
    </message>
    <message>
        <source>pausing after this photograph</source>
        <translation>pausiert nach diesem Foto</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>Viele Fotos restaurieren</translation>
    </message>
    <message>
        <source>Photographs in the queue</source>
        <translation>Fotos in der Warteschlange</translation>
    </message>
    <message>
        <source>Drop photographs or folders here. Every face that is surely one is restored.</source>
        <translation>Legen Sie Fotos oder Ordner hier ab. Restauriert wird alles, was sicher ein Gesicht ist.</translation>
    </message>
    <message>
        <source>&amp;Add photographs…</source>
        <translation>&amp;Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>With all folders inside it</source>
        <translation>Mit allen Ordnern darin</translation>
    </message>
    <message>
        <source>How to sa&amp;ve…</source>
        <translation>&amp;Wie speichern…</translation>
    </message>
    <message>
        <source>Folder, name, format and more</source>
        <translation>Ordner, Name, Format und mehr</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>From the queue, not from the disk</source>
        <translation>Aus der Warteschlange, nicht vom Datenträger</translation>
    </message>
    <message>
        <source>Remove the f&amp;inished</source>
        <translation>Fer&amp;tige entfernen</translation>
    </message>
    <message>
        <source>What was restored; what failed or has no face stays to be looked at</source>
        <translation>Was restauriert ist; was misslang oder kein Gesicht hat, bleibt zum Nachsehen stehen</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The chosen ones, or all that failed</source>
        <translation>Die gewählten, oder alle misslungenen</translation>
    </message>
    <message>
        <source>Sho&amp;w the file</source>
        <translation>&amp;Datei zeigen</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>In ihrem Ordner</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>A line for each photograph</source>
        <translation>Eine Zeile für jedes Foto</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Restore what is waiting</source>
        <translation>Restaurieren, was wartet</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>After the photograph in work</source>
        <translation>Nach dem Foto, das in Arbeit ist</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>At once; the photograph in work waits again</source>
        <translation>Sofort; das Foto in Arbeit wartet wieder</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Fortschritt der Warteschlange</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restauriert</numerusform>
            <numerusform>%n restauriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a face</source>
        <translation>
            <numerusform>%n ohne Gesicht</numerusform>
            <numerusform>%n ohne Gesicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n misslungen</numerusform>
            <numerusform>%n misslungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n zu tun</numerusform>
            <numerusform>%n zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Diese Liste leeren</translation>
    </message>
    <message>
        <source>No Photographs Yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring</source>
        <translation>Restaurieren</translation>
    </message>
    <message>
        <source>What every photograph starts with.</source>
        <translation>Womit jedes Foto beginnt.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Hintergrund:</translation>
    </message>
    <message>
        <source>Left: best looking. Right: closest to the person.</source>
        <translation>Links: sieht am besten aus. Rechts: der Person am nächsten.</translation>
    </message>
    <message>
        <source>How much of the restored face is seen</source>
        <translation>Wie viel vom restaurierten Gesicht zu sehen ist</translation>
    </message>
    <message>
        <source>More steps take longer and are finer</source>
        <translation>Mehr Schritte dauern länger und sind feiner</translation>
    </message>
    <message>
        <source>With more than one you choose among versions of each face.</source>
        <translation>Bei mehr als einem wählen Sie unter Fassungen jedes Gesichts.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Likeness to the original</source>
        <translation>Ähnlichkeit mit dem Original</translation>
    </message>
    <message>
        <source>This face is good as it is</source>
        <translation>Dieses Gesicht ist gut, wie es ist</translation>
    </message>
    <message>
        <source>Show the original instead of this face</source>
        <translation>Statt dieses Gesichts das Original zeigen</translation>
    </message>
    <message>
        <source>Forget what was restored for this face</source>
        <translation>Vergessen, was für dieses Gesicht restauriert wurde</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Back to the original</source>
        <translation>&amp;Zurück zum Original</translation>
    </message>
    <message>
        <source>1 is the same picture, 0 is any two people</source>
        <translation>1 ist dasselbe Bild, 0 sind zwei beliebige Menschen</translation>
    </message>
    <message>
        <source>Seed {0}, {1} seconds</source>
        <translation>Startwert {0}, {1} Sekunden</translation>
    </message>
    <message>
        <source>Computed in higher precision: the faster one failed here</source>
        <translation>Genauer gerechnet: Die schnellere Art ist hier gescheitert</translation>
    </message>
    <message>
        <source>Computed one candidate at a time: memory was short</source>
        <translation>Ein Kandidat nach dem anderen gerechnet: Der Speicher war knapp</translation>
    </message>
    <message>
        <source>Computed on the processor: the graphics card failed</source>
        <translation>Auf dem Prozessor gerechnet: Die Grafikkarte ist gescheitert</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>Modellpaket</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Closeness to the original person</source>
        <translation>Nähe zur Person im Original</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Restore the faces as soon as a photograph is open</source>
        <translation>Die Gesichter restaurieren, sobald ein Foto offen ist</translation>
    </message>
    <message>
        <source>Remember the photographs that were opened</source>
        <translation>Geöffnete Fotos merken</translation>
    </message>
    <message>
        <source>Keep unfinished work, so that it survives a crash</source>
        <translation>Unfertige Arbeit aufheben, damit sie einen Absturz übersteht</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Choose a line to change its keys.</source>
        <translation>Wählen Sie eine Zeile, um ihre Tasten zu ändern.</translation>
    </message>
    <message>
        <source>“{name}” has these keys.</source>
        <translation>„{name}“ hat diese Tasten.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>Press the keys you want</source>
        <translation>Drücken Sie die gewünschten Tasten</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>SimilarityTexts</name>
    <message>
        <source>Very alike</source>
        <translation>Sehr ähnlich</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Somewhat alike</source>
        <translation>Etwas ähnlich</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>Kaum ähnlich</translation>
    </message>
    <message>
        <source>Too damaged to tell</source>
        <translation>Zu beschädigt für ein Urteil</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>The original shows too little of this face to compare. Somebody who knew the person can judge it.</source>
        <translation>Das Original zeigt zu wenig von diesem Gesicht für einen Vergleich. Wer die Person kannte, kann es beurteilen.</translation>
    </message>
    <message>
        <source>This may look like somebody else. Try other candidates, or reject it.</source>
        <translation>Das könnte wie jemand anderes aussehen. Versuchen Sie andere Kandidaten, oder lehnen Sie es ab.</translation>
    </message>
    <message>
        <source>A second network compares both faces. It is a hint, not a proof.</source>
        <translation>Ein zweites Netz vergleicht beide Gesichter. Das ist ein Hinweis, kein Beweis.</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Divider between original and restored</source>
        <translation>Trennlinie zwischen Original und Restaurierung</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it; Home and End go to the edges.</source>
        <translation>Die Pfeiltasten nach links und rechts verschieben sie; Pos1 und Ende gehen an die Ränder.</translation>
    </message>
    <message>
        <source>Drag to compare. Double-click for the middle.</source>
        <translation>Ziehen zum Vergleichen. Doppelklick für die Mitte.</translation>
    </message>
</context>
<context>
    <name>StartControl</name>
    <message>
        <source>Let the damage decide where to start</source>
        <translation>Den Anfang nach dem Schaden wählen</translation>
    </message>
    <message>
        <source>The further back a face starts, the more of it is made anew: that mends more, and keeps less of the person</source>
        <translation>Je weiter hinten ein Gesicht beginnt, desto mehr wird neu gemacht: Das bessert mehr aus und bewahrt weniger von der Person</translation>
    </message>
    <message>
        <source>Start at &amp;noise</source>
        <translation>Anfang bei &amp;Rauschen</translation>
    </message>
    <message>
        <source>Keeps more</source>
        <translation>Bewahrt mehr</translation>
    </message>
    <message>
        <source>Makes more anew</source>
        <translation>Macht mehr neu</translation>
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
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Device or model pack cannot be used. Click to choose.</source>
        <translation>Gerät oder Modellpaket ist nicht benutzbar. Klicken, um zu wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n Gesicht gefunden</numerusform>
            <numerusform>%n Gesichter gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Draw a box around it.</source>
        <translation>Es wurde kein Gesicht gefunden. Ziehen Sie einen Rahmen darum.</translation>
    </message>
    <message>
        <source>Background: part {0} of {1}</source>
        <translation>Hintergrund: Teil {0} von {1}</translation>
    </message>
    <message>
        <source>Background: getting ready</source>
        <translation>Hintergrund: wird vorbereitet</translation>
    </message>
    <message numerus="yes">
        <source>%n more uncertain: tick it if it is a face</source>
        <translation>
            <numerusform>%n weiteres unsicher: anhaken, wenn es eines ist</numerusform>
            <numerusform>%n weitere unsicher: anhaken, was ein Gesicht ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) restored. Compare, then export the photograph.</source>
        <translation>
            <numerusform>%n Gesicht restauriert. Vergleichen Sie, dann exportieren Sie das Foto.</numerusform>
            <numerusform>%n Gesichter restauriert. Vergleichen Sie, dann exportieren Sie das Foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped with {0} of {1} faces restored.</source>
        <translation>Angehalten: {0} von {1} Gesichtern restauriert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>{0} wird geöffnet…</translation>
    </message>
    <message>
        <source>Saved to {0}</source>
        <translation>Gespeichert in {0}</translation>
    </message>
    <message>
        <source>Exporting {0}…</source>
        <translation>{0} wird exportiert…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportiert nach {0}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Suche Gesichter…</translation>
    </message>
    <message>
        <source>Half precision failed on this device: going on with full precision.</source>
        <translation>Halbe Genauigkeit ist auf diesem Gerät gescheitert: weiter mit voller Genauigkeit.</translation>
    </message>
    <message>
        <source>Memory was short: the candidates are made one by one.</source>
        <translation>Der Speicher war knapp: Die Kandidaten entstehen einer nach dem anderen.</translation>
    </message>
    <message>
        <source>The graphics memory ran out: this face is made on the processor.</source>
        <translation>Der Grafikspeicher war voll: Dieses Gesicht entsteht auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show the File</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Device: {0}</source>
        <translation>Gerät: {0}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>The device is being tried.</source>
        <translation>Das Gerät wird geprüft.</translation>
    </message>
    <message>
        <source>You chose this device.</source>
        <translation>Sie haben dieses Gerät gewählt.</translation>
    </message>
    <message>
        <source>The fastest device here; it passed its test.</source>
        <translation>Das schnellste Gerät hier; es hat seine Probe bestanden.</translation>
    </message>
    <message>
        <source>No graphics processor that can be used was found, so the processor computes.</source>
        <translation>Kein brauchbarer Grafikprozessor gefunden, darum rechnet der Prozessor.</translation>
    </message>
    <message>
        <source>The graphics processor failed its test, so the processor computes. {0}</source>
        <translation>Der Grafikprozessor hat seine Probe nicht bestanden, darum rechnet der Prozessor. {0}</translation>
    </message>
    <message>
        <source>Face {0} of {1}</source>
        <translation>Gesicht {0} von {1}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
</TS>
