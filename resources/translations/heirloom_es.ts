<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>Acerca de Heirloom</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Brings back the faces in old family photographs.</source>
        <translation>Devuelve la vida a los rostros de las viejas fotos de familia.</translation>
    </message>
    <message>
        <source>It works without the internet and has no code that uses a network: no accounts, no statistics, no updates behind your back. Your photographs stay with you.</source>
        <translation>Funciona sin internet y no contiene código que use una red: sin cuentas, sin estadísticas, sin actualizaciones a sus espaldas. Sus fotos se quedan con usted.</translation>
    </message>
    <message>
        <source>A restored face is a trained model&apos;s best guess. It is no proof of how somebody looked, and every file that is exported says that it was restored.</source>
        <translation>Un rostro restaurado es la mejor suposición de un modelo entrenado. No prueba qué aspecto tenía alguien, y cada archivo exportado dice que fue restaurado.</translation>
    </message>
    <message>
        <source>Free software under the MIT license.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Obra</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a photograph</source>
        <translation>Abrir una foto</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Put a folder into the queue</source>
        <translation>Poner una carpeta en la cola</translation>
    </message>
    <message>
        <source>Open the S&amp;ample</source>
        <translation>Abrir &amp;el ejemplo</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>&amp;Guardar el trabajo</translation>
    </message>
    <message>
        <source>Save faces, settings and results to go on</source>
        <translation>Guardar rostros, ajustes y resultados para continuar después</translation>
    </message>
    <message>
        <source>Save Wor&amp;k As…</source>
        <translation>Guardar el trabajo &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Información</translation>
    </message>
    <message>
        <source>Size, format and colors of the file</source>
        <translation>Tamaño, formato y colores del archivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write the restored photograph to a file</source>
        <translation>Guardar la foto restaurada en un archivo</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <source>Export with the last settings</source>
        <translation>Exportar con los últimos ajustes</translation>
    </message>
    <message>
        <source>&amp;Close Photograph</source>
        <translation>Cerrar &amp;la foto</translation>
    </message>
    <message>
        <source>&amp;Previous Photograph</source>
        <translation>&amp;Foto anterior</translation>
    </message>
    <message>
        <source>&amp;Next Photograph</source>
        <translation>Foto &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>A&amp;ñadir a la cola</translation>
    </message>
    <message>
        <source>&amp;Queue…</source>
        <translation>C&amp;ola…</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>Restaurar muchas fotos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sal&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Co&amp;piar la imagen</translation>
    </message>
    <message>
        <source>Copy the photograph as it is shown</source>
        <translation>Copiar la foto tal como se ve</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>Pegar &amp;una imagen</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>Abrir la imagen del portapapeles</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Prefere&amp;ncias…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Res&amp;taurar</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>Restaurar los rostros marcados</translation>
    </message>
    <message>
        <source>Restore &amp;This Face</source>
        <translation>&amp;Restaurar este rostro</translation>
    </message>
    <message>
        <source>Restore the current face</source>
        <translation>Restaurar el rostro actual</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>Conservar lo &amp;que hay</translation>
    </message>
    <message>
        <source>End now, with the face as it is</source>
        <translation>Terminar ahora, con el rostro tal como está</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel at the next step</source>
        <translation>Cancelar en el próximo paso</translation>
    </message>
    <message>
        <source>Find &amp;Faces Again</source>
        <translation>&amp;Buscar rostros otra vez</translation>
    </message>
    <message>
        <source>&amp;Draw a Face</source>
        <translation>Dibu&amp;jar un rostro</translation>
    </message>
    <message>
        <source>Draw a box around a face</source>
        <translation>Dibujar un recuadro alrededor de un rostro</translation>
    </message>
    <message>
        <source>Pa&amp;int Torn Places</source>
        <translation>Marcar ro&amp;turas</translation>
    </message>
    <message>
        <source>Mark what is torn or blank</source>
        <translation>Marcar lo que está roto o vacío</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Take marks of torn places away</source>
        <translation>Quitar marcas de roturas</translation>
    </message>
    <message>
        <source>Smaller &amp;Brush</source>
        <translation>Pincel más &amp;pequeño</translation>
    </message>
    <message>
        <source>Larger Brus&amp;h</source>
        <translation>Pincel más &amp;grande</translation>
    </message>
    <message>
        <source>Clear the Painted Place&amp;s</source>
        <translation>Quitar todas las &amp;marcas</translation>
    </message>
    <message>
        <source>I&amp;mprove the Background</source>
        <translation>Mejorar el f&amp;ondo</translation>
    </message>
    <message>
        <source>Send the picture around the faces through your own upscaler</source>
        <translation>Pasar la imagen alrededor de los rostros por su propio ampliador</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>Rostro si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Previous Face</source>
        <translation>Rostro &amp;anterior</translation>
    </message>
    <message>
        <source>Tick or &amp;Untick Face</source>
        <translation>&amp;Marcar o desmarcar el rostro</translation>
    </message>
    <message>
        <source>De&amp;lete Face</source>
        <translation>&amp;Eliminar el rostro</translation>
    </message>
    <message>
        <source>Tick &amp;All Faces</source>
        <translation>&amp;Marcar todos los rostros</translation>
    </message>
    <message>
        <source>Tick N&amp;o Face</source>
        <translation>No marcar ning&amp;ún rostro</translation>
    </message>
    <message>
        <source>Tick the Lar&amp;gest Face</source>
        <translation>Marcar el rostro m&amp;ás grande</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Di&amp;vidida</translation>
    </message>
    <message>
        <source>Original and result with a divider</source>
        <translation>El original y el resultado con un divisor</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Original and result together</source>
        <translation>El original y el resultado juntos</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>Re&amp;sultado</translation>
    </message>
    <message>
        <source>The result alone</source>
        <translation>Solo el resultado</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>The original alone; hold \ for a glance</source>
        <translation>Solo el original; mantenga \ para un vistazo</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Diferencia</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Lo que se cambió</translation>
    </message>
    <message>
        <source>Ne&amp;xt Comparison</source>
        <translation>Comparaci&amp;ón siguiente</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>Mostrar la foto entera</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>One pixel on one pixel</source>
        <translation>Un píxel por píxel</translation>
    </message>
    <message>
        <source>Fit or Actual Si&amp;ze</source>
        <translation>Aj&amp;ustar o tamaño real</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show Bo&amp;xes</source>
        <translation>&amp;Mostrar recuadros</translation>
    </message>
    <message>
        <source>Show the boxes around the faces</source>
        <translation>Mostrar los recuadros alrededor de los rostros</translation>
    </message>
    <message>
        <source>Color-&amp;Managed</source>
        <translation>&amp;Gestión de color</translation>
    </message>
    <message>
        <source>Mind the photograph&apos;s color profile on the screen</source>
        <translation>Tener en cuenta en pantalla el perfil de color de la foto</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos &amp;de teclado</translation>
    </message>
    <message>
        <source>Show the &amp;Logs</source>
        <translation>Mostrar los re&amp;gistros</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>Acerca de &amp;Heirloom</translation>
    </message>
</context>
<context>
    <name>BackgroundChoice</name>
    <message>
        <source>None chosen</source>
        <translation>Ninguno elegido</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Real-ESRGAN and many others, from a file of your own. It is used where you switch it on; the photograph keeps its size.</source>
        <translation>Real-ESRGAN y muchos otros, de un archivo suyo. Se usa donde usted lo active; la foto conserva su tamaño.</translation>
    </message>
    <message>
        <source>Upscalers</source>
        <translation>Ampliadores</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Results go beside each photograph, as {0}</source>
        <translation>Los resultados van junto a cada foto, como {0}</translation>
    </message>
    <message>
        <source>Results go to {0}, as {1}</source>
        <translation>Los resultados van a {0}, como {1}</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Size of the brush on the screen: zoom in to paint finer</source>
        <translation>Tamaño del pincel en pantalla: amplíe la foto para pintar más fino</translation>
    </message>
    <message>
        <source>&amp;Use DifFace</source>
        <translation>&amp;Usar DifFace</translation>
    </message>
    <message>
        <source>Restores the faces that are painted over with DifFace</source>
        <translation>Restaura con DifFace los rostros marcados</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Lays the brush down</source>
        <translation>Deja el pincel</translation>
    </message>
</context>
<context>
    <name>Brushing</name>
    <message>
        <source>Paint over what is torn or blank in a face and around it.</source>
        <translation>Pinte sobre lo que está roto o vacío en un rostro y a su alrededor.</translation>
    </message>
    <message>
        <source>No face is near: only a face and its surroundings are filled.</source>
        <translation>No hay ningún rostro cerca: solo se rellenan un rostro y su entorno.</translation>
    </message>
    <message>
        <source>Filled with what may have been there when the face is restored.</source>
        <translation>Se rellena con lo que pudo haber ahí al restaurar el rostro.</translation>
    </message>
    <message>
        <source>{0} cannot paint what is missing: it only goes on smoothly from the border, as over a scratch. {1} paints what may have been there.</source>
        <translation>{0} no puede pintar lo que falta: solo continúa suavemente el borde, como sobre un arañazo. {1} pinta lo que pudo haber ahí.</translation>
    </message>
    <message>
        <source>Its weights can be imported in the preferences.</source>
        <translation>Sus pesos se pueden importar en las preferencias.</translation>
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
        <translation>Propuesta {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, seed {1}</source>
        <translation>{0}, semilla {1}</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>Candidates</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Arrow keys choose a candidate.</source>
        <translation>Las flechas eligen una propuesta.</translation>
    </message>
    <message>
        <source>Show where they &amp;disagree</source>
        <translation>&amp;Mostrar dónde difieren</translation>
    </message>
    <message>
        <source>Marks the places where the candidates differ from one another</source>
        <translation>Marca los lugares en que las propuestas difieren entre sí</translation>
    </message>
    <message>
        <source>Orange: the photograph says little here, so the program is guessing.</source>
        <translation>Naranja: aquí la foto dice poco y el programa adivina.</translation>
    </message>
</context>
<context>
    <name>CheckpointTexts</name>
    <message>
        <source>“{name}” was not imported.</source>
        <translation>«{name}» no se ha importado.</translation>
    </message>
    <message>
        <source>“{name}” cannot improve the background.</source>
        <translation>«{name}» no puede mejorar el fondo.</translation>
    </message>
    <message>
        <source>It is no upscaler for whole pictures that is known.</source>
        <translation>No es un ampliador conocido para imágenes enteras.</translation>
    </message>
    <message>
        <source>Choose another file in the preferences.</source>
        <translation>Elija otro archivo en las preferencias.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Póngale otro nombre.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>Check that its drive is connected.</source>
        <translation>Compruebe que su unidad está conectada.</translation>
    </message>
    <message>
        <source>It is neither a PyTorch file nor safetensors.</source>
        <translation>No es un archivo de PyTorch ni safetensors.</translation>
    </message>
    <message>
        <source>The download may have brought a web page instead: look into it.</source>
        <translation>Quizá la descarga trajo una página web en su lugar: mire qué contiene.</translation>
    </message>
    <message>
        <source>It cannot be read; it may be incomplete.</source>
        <translation>No se puede leer; quizá esté incompleto.</translation>
    </message>
    <message>
        <source>It does more than hold weights: opening it could run a program or fill the memory. Nothing in it was run.</source>
        <translation>Contiene algo más que pesos: al abrirlo podría ejecutarse un programa o llenarse la memoria. No se ha ejecutado nada de él.</translation>
    </message>
    <message>
        <source>Do not use this file.</source>
        <translation>No use este archivo.</translation>
    </message>
    <message>
        <source>It holds no network that Heirloom knows.</source>
        <translation>No contiene ninguna red que Heirloom conozca.</translation>
    </message>
    <message>
        <source>DifFace, latent diffusion, ResShift (face autoencoder) and facexlib can be imported.</source>
        <translation>Se pueden importar DifFace, Latent Diffusion, ResShift (autocodificador de rostros) y facexlib.</translation>
    </message>
    <message>
        <source>It looks like a known network, but its weights do not fit it.</source>
        <translation>Parece una red conocida, pero sus pesos no encajan en ella.</translation>
    </message>
    <message>
        <source>It may be incomplete, of another size, or a mixture of several.</source>
        <translation>Quizá esté incompleto, sea de otro tamaño o una mezcla de varios.</translation>
    </message>
    <message>
        <source>Some of its weights are not numbers.</source>
        <translation>Algunos de sus pesos no son números.</translation>
    </message>
    <message>
        <source>Another of the files holds the same network.</source>
        <translation>Otro de los archivos contiene la misma red.</translation>
    </message>
    <message>
        <source>Import them one by one.</source>
        <translation>Impórtelos uno por uno.</translation>
    </message>
    <message>
        <source>These weights are imported already, as this pack.</source>
        <translation>Estos pesos ya están importados, como este paquete.</translation>
    </message>
    <message>
        <source>It is in the list of model packs.</source>
        <translation>Está en la lista de paquetes de modelos.</translation>
    </message>
    <message>
        <source>A pack of this name is there already.</source>
        <translation>Ya hay un paquete con este nombre.</translation>
    </message>
    <message>
        <source>A pack cannot have this name.</source>
        <translation>Un paquete no puede llamarse así.</translation>
    </message>
    <message>
        <source>Use letters without accents, digits and dashes.</source>
        <translation>Use letras sin acentos, cifras y guiones.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder of the packs cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de los paquetes.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Compute on:</source>
        <translation>&amp;Calcular en:</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>En uso:</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>El más rápido que funcione</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>El procesador</translation>
    </message>
    <message>
        <source>An NVIDIA or AMD graphics card</source>
        <translation>Una tarjeta gráfica NVIDIA o AMD</translation>
    </message>
    <message>
        <source>The graphics of an Apple computer</source>
        <translation>Los gráficos de un ordenador Apple</translation>
    </message>
    <message>
        <source>Every device has to compute a small test correctly before it is used. The processor always works; it is slower.</source>
        <translation>Cada dispositivo debe resolver bien una pequeña prueba antes de usarse. El procesador siempre funciona; es más lento.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Cancel the restoration?</source>
        <translation>¿Cancelar la restauración?</translation>
    </message>
    <message>
        <source>Faces that are finished stay. The one in work is lost, unless you keep it.</source>
        <translation>Los rostros terminados se quedan. El que está en curso se pierde, salvo que lo conserve.</translation>
    </message>
    <message>
        <source>&amp;Cancel It</source>
        <translation>&amp;Cancelarla</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>Conservar &amp;lo que hay</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Go on with “{0}”?</source>
        <translation>¿Continuar con «{0}»?</translation>
    </message>
    <message>
        <source>Your work on this photograph was not exported. Nothing of it is lost.</source>
        <translation>Su trabajo en esta foto no se exportó. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>&amp;Discard It</source>
        <translation>&amp;Descartarlo</translation>
    </message>
    <message>
        <source>The work on “{0}” no longer fits the photograph.</source>
        <translation>El trabajo en «{0}» ya no corresponde a la foto.</translation>
    </message>
    <message>
        <source>The file was changed after the work was saved: turned, edited or saved anew. Faces and results would lie in the wrong places, so it was opened without them. The saved work is untouched: put the photograph back as it was and open the work again, or begin anew here.</source>
        <translation>El archivo cambió después de guardar el trabajo: se giró, se editó o se guardó de nuevo. Los rostros y resultados quedarían en lugares equivocados, así que se abrió sin ellos. El trabajo guardado está intacto: deje la foto como estaba y abra el trabajo otra vez, o empiece aquí de nuevo.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Find faces again</source>
        <translation>Buscar rostros otra vez</translation>
    </message>
    <message>
        <source>Restore face</source>
        <translation>Restaurar rostro</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Include face</source>
        <translation>Incluir rostro</translation>
    </message>
    <message>
        <source>Exclude face</source>
        <translation>Excluir rostro</translation>
    </message>
    <message>
        <source>Include all faces</source>
        <translation>Incluir todos los rostros</translation>
    </message>
    <message>
        <source>Exclude all faces</source>
        <translation>Excluir todos los rostros</translation>
    </message>
    <message>
        <source>Include the largest face</source>
        <translation>Incluir el rostro más grande</translation>
    </message>
    <message>
        <source>Draw face</source>
        <translation>Dibujar rostro</translation>
    </message>
    <message>
        <source>Move face</source>
        <translation>Mover rostro</translation>
    </message>
    <message>
        <source>Delete face</source>
        <translation>Eliminar rostro</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar ajustes</translation>
    </message>
    <message>
        <source>Same settings as all faces</source>
        <translation>Mismos ajustes que todos los rostros</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>Cambiar el método</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Paint a torn place</source>
        <translation>Marcar una rotura</translation>
    </message>
    <message>
        <source>Clear the painted places</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <source>Choose candidate</source>
        <translation>Elegir propuesta</translation>
    </message>
    <message>
        <source>Accept face</source>
        <translation>Aceptar rostro</translation>
    </message>
    <message>
        <source>Reject face</source>
        <translation>Rechazar rostro</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Retirar el veredicto</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Volver al original</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Drop a photograph here</source>
        <translation>Suelte una foto aquí</translation>
    </message>
    <message>
        <source>It stays on this computer, and the file itself is never changed.</source>
        <translation>Se queda en este ordenador, y el archivo nunca se modifica.</translation>
    </message>
    <message>
        <source>Several photographs, or a folder, are restored one after the other.</source>
        <translation>Varias fotos, o una carpeta, se restauran una tras otra.</translation>
    </message>
    <message>
        <source>Open a photograph…</source>
        <translation>Abrir una foto…</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Probar con un ejemplo</translation>
    </message>
    <message>
        <source>Choose a photograph from a folder</source>
        <translation>Elegir una foto de una carpeta</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Open an&amp;other photograph…</source>
        <translation>&amp;Abrir otra foto…</translation>
    </message>
    <message>
        <source>Change the e&amp;xport…</source>
        <translation>&amp;Cambiar la exportación…</translation>
    </message>
    <message>
        <source>Model &amp;packs…</source>
        <translation>&amp;Paquetes de modelos…</translation>
    </message>
    <message>
        <source>&amp;Use the processor</source>
        <translation>&amp;Usar el procesador</translation>
    </message>
    <message>
        <source>&amp;Draw a box</source>
        <translation>&amp;Dibujar un recuadro</translation>
    </message>
    <message>
        <source>Open in the &amp;queue</source>
        <translation>Abrir &amp;en la cola</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;Ocultar detalles</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Mostrar detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Heirloom</source>
        <translation>Heirloom</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copia&amp;r el informe</translation>
    </message>
    <message>
        <source>Show &amp;logs</source>
        <translation>Mostrar &amp;los registros</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Versions and where it failed. Your name is not in it.</source>
        <translation>Las versiones y dónde falló. Su nombre no aparece.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>No se pudo abrir «{name}».</translation>
    </message>
    <message>
        <source>“{name}” could not be restored.</source>
        <translation>No se pudo restaurar «{name}».</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>No se pudo guardar «{name}».</translation>
    </message>
    <message>
        <source>The photograph could not be opened.</source>
        <translation>No se pudo abrir la foto.</translation>
    </message>
    <message>
        <source>The faces could not be restored.</source>
        <translation>No se pudieron restaurar los rostros.</translation>
    </message>
    <message>
        <source>The photograph could not be saved.</source>
        <translation>No se pudo guardar la foto.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>Check that its drive is connected, then try again.</source>
        <translation>Compruebe que su unidad está conectada e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is a folder, not a photograph.</source>
        <translation>Esto es una carpeta, no una foto.</translation>
    </message>
    <message>
        <source>The queue restores all photographs of a folder.</source>
        <translation>La cola restaura todas las fotos de una carpeta.</translation>
    </message>
    <message>
        <source>The file has no contents.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>It is not a kind of picture that Heirloom can read.</source>
        <translation>Heirloom no puede leer este tipo de imagen.</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, BMP, HEIC and AVIF can be opened.</source>
        <translation>Se pueden abrir JPEG, PNG, TIFF, WebP, BMP, HEIC y AVIF.</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>El archivo termina demasiado pronto: falta una parte.</translation>
    </message>
    <message>
        <source>The file is damaged inside.</source>
        <translation>El archivo está dañado por dentro.</translation>
    </message>
    <message>
        <source>Copy it again, or open it in another program and save it from there.</source>
        <translation>Cópielo de nuevo, o ábralo y guárdelo con otro programa.</translation>
    </message>
    <message>
        <source>The picture is too large for this.</source>
        <translation>La imagen es demasiado grande para esto.</translation>
    </message>
    <message>
        <source>Use a smaller copy, or save as PNG or TIFF.</source>
        <translation>Use una copia más pequeña, o guarde como PNG o TIFF.</translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation>La imagen es demasiado pequeña para contener un rostro.</translation>
    </message>
    <message>
        <source>Scan the photograph again at a higher resolution.</source>
        <translation>Escanee la foto otra vez con más resolución.</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>Este tipo de archivo no es compatible.</translation>
    </message>
    <message>
        <source>Use JPEG, PNG or TIFF.</source>
        <translation>Use JPEG, PNG o TIFF.</translation>
    </message>
    <message>
        <source>The system refused access to the file or its folder.</source>
        <translation>El sistema denegó el acceso al archivo o a su carpeta.</translation>
    </message>
    <message>
        <source>Choose another place, or change the permissions.</source>
        <translation>Elija otro lugar, o cambie los permisos.</translation>
    </message>
    <message>
        <source>A file of this name is there, and it was left as it is.</source>
        <translation>Ya hay un archivo con ese nombre; se dejó como estaba.</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>Su carpeta ya no está.</translation>
    </message>
    <message>
        <source>Connect the drive again, or choose another folder.</source>
        <translation>Conecte otra vez la unidad, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose another folder.</source>
        <translation>Libere espacio e inténtelo de nuevo, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The name is too long for this disk.</source>
        <translation>El nombre es demasiado largo para este disco.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>This is the original, and it is never written over.</source>
        <translation>Este es el original, y nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translation>El disco no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>Check the drive and its cable, then try again.</source>
        <translation>Compruebe la unidad y su cable, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is named like a picture, but is none.</source>
        <translation>El archivo tiene nombre de imagen, pero no lo es.</translation>
    </message>
    <message>
        <source>The model pack “{name}” cannot be used.</source>
        <translation>El paquete de modelos «{name}» no se puede usar.</translation>
    </message>
    <message>
        <source>One of its files is not as it was made.</source>
        <translation>Uno de sus archivos no está como se creó.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>Its description is missing.</source>
        <translation>Falta su descripción.</translation>
    </message>
    <message>
        <source>Its description is broken.</source>
        <translation>Su descripción está dañada.</translation>
    </message>
    <message>
        <source>It is made for a newer Heirloom.</source>
        <translation>Está hecho para un Heirloom más nuevo.</translation>
    </message>
    <message>
        <source>One of its files is missing.</source>
        <translation>Falta uno de sus archivos.</translation>
    </message>
    <message>
        <source>It reaches for a file outside its own folder, as no honest pack does.</source>
        <translation>Busca un archivo fuera de su propia carpeta, cosa que ningún paquete honrado hace.</translation>
    </message>
    <message>
        <source>Its weights do not fit its networks.</source>
        <translation>Sus pesos no encajan en sus redes.</translation>
    </message>
    <message>
        <source>Some of its weights are no numbers.</source>
        <translation>Algunos de sus pesos no son números.</translation>
    </message>
    <message>
        <source>It needs a network that this Heirloom does not know.</source>
        <translation>Necesita una red que este Heirloom no conoce.</translation>
    </message>
    <message>
        <source>Its files cannot be read.</source>
        <translation>Sus archivos no se pueden leer.</translation>
    </message>
    <message>
        <source>Neither it nor the imported packs hold a network that is needed for this.</source>
        <translation>Ni él ni los paquetes importados contienen una red que hace falta para esto.</translation>
    </message>
    <message>
        <source>Choose another pack, or install Heirloom again.</source>
        <translation>Elija otro paquete, o instale Heirloom de nuevo.</translation>
    </message>
    <message>
        <source>Choose another pack, or update Heirloom.</source>
        <translation>Elija otro paquete, o actualice Heirloom.</translation>
    </message>
    <message>
        <source>Do not use this pack.</source>
        <translation>No use este paquete.</translation>
    </message>
    <message>
        <source>Choose another method, or import the weights in the preferences.</source>
        <translation>Elija otro método o importe los pesos en las preferencias.</translation>
    </message>
    <message>
        <source>The device {name} cannot be used.</source>
        <translation>El dispositivo {name} no se puede usar.</translation>
    </message>
    <message>
        <source>This computer has none that Heirloom can use.</source>
        <translation>Este ordenador no tiene ninguno que Heirloom pueda usar.</translation>
    </message>
    <message>
        <source>It did not compute a small test correctly.</source>
        <translation>No resolvió bien una pequeña prueba.</translation>
    </message>
    <message>
        <source>Use the processor, which is slower and always works, or update the driver.</source>
        <translation>Use el procesador, que es más lento y siempre funciona, o actualice el controlador.</translation>
    </message>
    <message>
        <source>No face was found in “{name}”.</source>
        <translation>No se encontró ningún rostro en «{name}».</translation>
    </message>
    <message>
        <source>It may be very small, turned away or badly faded.</source>
        <translation>Puede que sea muy pequeño, esté girado o muy borroso.</translation>
    </message>
    <message>
        <source>Draw a box around it by hand.</source>
        <translation>Dibuje un recuadro a su alrededor.</translation>
    </message>
    <message>
        <source>There was not enough memory, also in smaller parts.</source>
        <translation>No hubo memoria suficiente, ni en partes más pequeñas.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer candidates.</source>
        <translation>Cierre otros programas, o pida menos propuestas.</translation>
    </message>
    <message>
        <source>The networks gave no usable picture.</source>
        <translation>Las redes no dieron una imagen utilizable.</translation>
    </message>
    <message>
        <source>The model pack may be broken: verify it.</source>
        <translation>El paquete de modelos puede estar dañado: verifíquelo.</translation>
    </message>
    <message>
        <source>An error came up that Heirloom does not know ({name}).</source>
        <translation>Se produjo un error que Heirloom no conoce ({name}).</translation>
    </message>
    <message>
        <source>Your photograph was not changed. If it happens again, please send us the report.</source>
        <translation>Su foto no se modificó. Si vuelve a ocurrir, envíenos el informe.</translation>
    </message>
</context>
<context>
    <name>ExportDestination</name>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>Existe un archivo con ese nombre y se reemplazará.</translation>
    </message>
    <message>
        <source>The name is taken, so the file gets a number.</source>
        <translation>El nombre está ocupado, así que el archivo recibe un número.</translation>
    </message>
    <message numerus="yes">
        <source>%n other photograph(s) in the same way</source>
        <translation>
            <numerusform>%n foto más de la misma manera</numerusform>
            <numerusform>%n fotos más de la misma manera</numerusform>
        </translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>El original se queda como está.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>{detail} is not known. Use {fields}.</source>
        <translation>{detail} no se conoce. Use {fields}.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be in a file name.</source>
        <translation>«{detail}» no puede estar en un nombre de archivo.</translation>
    </message>
    <message>
        <source>Windows keeps the name “{detail}” for itself.</source>
        <translation>Windows se reserva el nombre «{detail}».</translation>
    </message>
    <message>
        <source>A name cannot end with a space or a dot.</source>
        <translation>Un nombre no puede acabar en espacio ni en punto.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Beside the photograph</source>
        <translation>Junto a la foto</translation>
    </message>
    <message>
        <source>Name of the photograph</source>
        <translation>Nombre de la foto</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Fecha de hoy</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Becomes:</source>
        <translation>Queda:</translation>
    </message>
    <message>
        <source>If &amp;taken:</source>
        <translation>&amp;Si existe:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>Put the photograph&apos;s name or the date into the name</source>
        <translation>Poner el nombre de la foto o la fecha en el nombre</translation>
    </message>
    <message>
        <source>{name} stands for the photograph&apos;s own name</source>
        <translation>{name} representa el nombre de la foto</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Replace that file, but never the original</source>
        <translation>Reemplazar ese archivo, pero nunca el original</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Usar esto</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Lo que lo acompaña</translation>
    </message>
    <message>
        <source>&amp;Metadata:</source>
        <translation>&amp;Metadatos:</translation>
    </message>
    <message>
        <source>Keep all: dates, places, camera</source>
        <translation>Conservar todo: fechas, lugares, cámara</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Conservar todo menos el lugar</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>No conservar nada</translation>
    </message>
    <message>
        <source>&amp;Recipe beside the file</source>
        <translation>&amp;Receta junto al archivo</translation>
    </message>
    <message>
        <source>With it the same result can be made again.</source>
        <translation>Con ella se puede repetir el mismo resultado.</translation>
    </message>
    <message>
        <source>&amp;Before and after picture, to share</source>
        <translation>Imagen &amp;de antes y después, para compartir</translation>
    </message>
    <message numerus="yes">
        <source>The file always says that %n face(s) were restored by a trained model.</source>
        <translation>
            <numerusform>El archivo siempre dice que %n rostro fue restaurado por un modelo entrenado.</numerusform>
            <numerusform>El archivo siempre dice que %n rostros fueron restaurados por un modelo entrenado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file always says which faces were restored by a trained model.</source>
        <translation>El archivo siempre dice qué rostros fueron restaurados por un modelo entrenado.</translation>
    </message>
</context>
<context>
    <name>ExportEncoding</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>Small and readable everywhere; loses a little.</source>
        <translation>Pequeño y legible en todas partes; pierde un poco.</translation>
    </message>
    <message>
        <source>Loses nothing; large files.</source>
        <translation>No pierde nada; archivos grandes.</translation>
    </message>
    <message>
        <source>Loses nothing; for archives and printing.</source>
        <translation>No pierde nada; para archivo e impresión.</translation>
    </message>
    <message>
        <source>Small, for the web; loses nothing at quality 100.</source>
        <translation>Pequeño, para la web; no pierde nada con calidad 100.</translation>
    </message>
    <message>
        <source>Small, for phones; not every program reads it.</source>
        <translation>Pequeño, para teléfonos; no todos los programas lo leen.</translation>
    </message>
    <message>
        <source>Very small; not every program reads it.</source>
        <translation>Muy pequeño; no todos los programas lo leen.</translation>
    </message>
    <message>
        <source>It cannot hold all 16 bits of this photograph.</source>
        <translation>No puede guardar los 16 bits de esta foto.</translation>
    </message>
    <message>
        <source>Like the photograph</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
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
        <translation>El perfil de la foto</translation>
    </message>
    <message>
        <source>sRGB, for screens and the web</source>
        <translation>sRGB, para pantallas y la web</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>C&amp;alidad:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>&amp;Profundidad:</translation>
    </message>
    <message>
        <source>Co&amp;lors:</source>
        <translation>C&amp;olores:</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Higher keeps more and makes larger files</source>
        <translation>Más alta conserva más y hace archivos más grandes</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>In a larger picture small faces show what was restored</source>
        <translation>En una imagen más grande, las caras pequeñas muestran lo que se ha restaurado</translation>
    </message>
    <message>
        <source>A smaller picture stays as it is</source>
        <translation>Una imagen más pequeña se queda como está</translation>
    </message>
    <message>
        <source>Steps of brightness in each color</source>
        <translation>Niveles de brillo de cada color</translation>
    </message>
</context>
<context>
    <name>FaceModel</name>
    <message>
        <source>Face {0}</source>
        <translation>Rostro {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Could not be restored</source>
        <translation>No se pudo restaurar</translation>
    </message>
    <message>
        <source>{0}, own settings</source>
        <translation>{0}, ajustes propios</translation>
    </message>
    <message>
        <source>Perhaps not a face</source>
        <translation>Quizá no sea un rostro</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Se deja como está</translation>
    </message>
    <message>
        <source>Rejected, the original is shown</source>
        <translation>Rechazado, se muestra el original</translation>
    </message>
    <message>
        <source>Will be restored</source>
        <translation>Se restaurará</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation>{0}, {1}, {2}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} píxeles</translation>
    </message>
    <message>
        <source>{0}, drawn by hand</source>
        <translation>{0}, dibujado a mano</translation>
    </message>
    <message>
        <source>{0}, the detector is {1} % sure</source>
        <translation>{0}, el detector está seguro al {1} %</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{0} de {1} marcados</translation>
    </message>
    <message>
        <source>No faces yet</source>
        <translation>Aún no hay rostros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Tick every face</source>
        <translation>Marcar todos los rostros</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Untick every face</source>
        <translation>Desmarcar todos los rostros</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>El más grande</translation>
    </message>
    <message>
        <source>Tick only the largest face</source>
        <translation>Marcar solo el rostro más grande</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostros</translation>
    </message>
    <message>
        <source>Arrow keys choose a face, Space ticks or unticks it.</source>
        <translation>Las flechas eligen un rostro, Espacio lo marca o desmarca.</translation>
    </message>
    <message>
        <source>Faces appear here. If one is missed, draw a box around it in the photograph.</source>
        <translation>Los rostros aparecen aquí. Si falta alguno, dibuje un recuadro a su alrededor en la foto.</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>Restaurar los rostros marcados</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n face(s)</source>
        <translation>
            <numerusform>Restaurar %n rostro</numerusform>
            <numerusform>Restaurar %n rostros</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Otherwise you choose the faces first.</source>
        <translation>Si no, primero elige usted los rostros.</translation>
    </message>
</context>
<context>
    <name>GlanceButton</name>
    <message>
        <source>Hold to see the original (\)</source>
        <translation>Mantener pulsado para ver el original (\)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Mantener pulsado para ver el original</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As it was opened</source>
        <translation>Tal como se abrió</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Arrow keys go back and forward through the steps.</source>
        <translation>Las flechas recorren los pasos hacia atrás y hacia delante.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>“{name}” is imported, and in the list of model packs.</source>
        <translation>«{name}» está importado y figura en la lista de paquetes de modelos.</translation>
    </message>
    <message>
        <source>Import published weights</source>
        <translation>Importar pesos publicados</translation>
    </message>
    <message>
        <source>Checkpoints of DifFace, latent diffusion, ResShift and facexlib become a model pack. They are only read: nothing in them is run, and nothing is downloaded.</source>
        <translation>Los puntos de control de DifFace, Latent Diffusion, ResShift y facexlib se convierten en un paquete de modelos. Solo se leen: no se ejecuta nada de ellos ni se descarga nada.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Elegir archivos…</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Encontrado:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>Licencia:</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>Entrenado con:</translation>
    </message>
    <message>
        <source>I have &amp;read the license and keep to it</source>
        <translation>He &amp;leído la licencia y la respeto</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>What the pack is called; empty for this name</source>
        <translation>Cómo se llama el paquete; vacío para este nombre</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>&amp;Usar este paquete</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>All faces</source>
        <translation>Todos los rostros</translation>
    </message>
    <message>
        <source>Options for every face that has none of its own</source>
        <translation>Opciones de todos los rostros que no tienen propias</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>Este rostro</translation>
    </message>
    <message>
        <source>Options for the current face alone</source>
        <translation>Opciones solo del rostro actual</translation>
    </message>
    <message>
        <source>Same as all faces</source>
        <translation>Como todos los rostros</translation>
    </message>
    <message>
        <source>Forget this face&apos;s own settings, so that those for all faces hold for it</source>
        <translation>Olvidar los ajustes propios de este rostro: valen los de todos los rostros</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>“{0}” was not exported. Do that first?</source>
        <translation>«{0}» no se ha exportado. ¿Hacerlo primero?</translation>
    </message>
    <message>
        <source>Its restored faces would be lost.</source>
        <translation>Sus rostros restaurados se perderían.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>&amp;Guardar el trabajo</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation>Todavía se está escribiendo un archivo.</translation>
    </message>
    <message>
        <source>Heirloom closes as soon as it is there.</source>
        <translation>Heirloom se cerrará en cuanto esté listo.</translation>
    </message>
    <message>
        <source>&amp;Close at Once</source>
        <translation>&amp;Cerrar ya</translation>
    </message>
    <message>
        <source>&amp;Stay Open</source>
        <translation>&amp;Dejar abierto</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Faces</source>
        <translation>Rostros</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>R&amp;ostros</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Photographs and saved work</source>
        <translation>Fotos y trabajos guardados</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
</context>
<context>
    <name>OptionControls</name>
    <message>
        <source>&amp;Likeness</source>
        <translation>&amp;Parecido</translation>
    </message>
    <message>
        <source>Looks best</source>
        <translation>El más bonito</translation>
    </message>
    <message>
        <source>Most like the person</source>
        <translation>El más parecido</translation>
    </message>
    <message>
        <source>How closely the face keeps to the person in the photograph</source>
        <translation>Cuánto se ciñe el rostro a la persona de la foto</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Intensidad</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Fully restored</source>
        <translation>Restaurado del todo</translation>
    </message>
    <message>
        <source>How much of the restored face is blended over the original</source>
        <translation>Cuánto del rostro restaurado se mezcla sobre el original</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>P&amp;asos</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>More thorough</source>
        <translation>Más minucioso</translation>
    </message>
    <message>
        <source>How many diffusion steps each face takes</source>
        <translation>Cuántos pasos de difusión recibe cada rostro</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Shows or hides the rarely needed options</source>
        <translation>Muestra u oculta las opciones poco usadas</translation>
    </message>
    <message>
        <source>Steps, start, candidates, seed and method</source>
        <translation>Pasos, inicio, propuestas, semilla y método</translation>
    </message>
    <message>
        <source>CLR-Face keeps to the person; DifFace also paints what is missing</source>
        <translation>CLR-Face se ciñe a la persona; DifFace pinta también lo que falta</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>P&amp;ropuestas</translation>
    </message>
    <message>
        <source>How many versions of each face are made to choose from</source>
        <translation>Cuántas versiones de cada rostro se hacen para elegir</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same face again</source>
        <translation>La misma semilla da otra vez el mismo rostro</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Try a different version of the face</source>
        <translation>Probar otra versión del rostro</translation>
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
            <numerusform>%n red, {size} MiB</numerusform>
            <numerusform>%n redes, {size} MiB</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n network(s) as they were made.</source>
        <translation>
            <numerusform>En orden: %n red tal como se creó.</numerusform>
            <numerusform>En orden: %n redes tal como se crearon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Paquetes de modelos</translation>
    </message>
    <message>
        <source>A pack holds the trained networks that restore a face.</source>
        <translation>Un paquete contiene las redes entrenadas que restauran un rostro.</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Paquetes instalados</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Versión:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>Licencia:</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>Descripción:</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>Entrenado con:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>&amp;Usar este paquete</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Checks every file against the pack&apos;s own hashes</source>
        <translation>Compara cada archivo con las huellas del paquete</translation>
    </message>
    <message>
        <source>Show the f&amp;older</source>
        <translation>&amp;Mostrar la carpeta</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (en uso)</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{0} bits a channel</source>
        <translation>{0} bits por canal</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} píxeles</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>Colors:</source>
        <translation>Colores:</translation>
    </message>
    <message>
        <source>Resolution:</source>
        <translation>Resolución:</translation>
    </message>
    <message>
        <source>{0} dpi</source>
        <translation>{0} ppp</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>Tomada:</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>grises</translation>
    </message>
    <message>
        <source>CMYK</source>
        <translation>CMYK</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>paleta</translation>
    </message>
    <message>
        <source>full color</source>
        <translation>a todo color</translation>
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
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Difference, four times as strong</source>
        <translation>Diferencia, cuatro veces más fuerte</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n rostro</numerusform>
            <numerusform>%n rostros</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} ticked</source>
        <translation>{0}, {1} marcados</translation>
    </message>
    <message>
        <source>Restored photograph</source>
        <translation>Foto restaurada</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Paquetes de modelos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valores iniciales</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Forgotten</source>
        <translation>Olvidadas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrados</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Heirloom has no code that uses a network. Your photographs and everything about the faces in them stay on this computer.</source>
        <translation>Heirloom no contiene código que use una red. Sus fotos y todo lo relativo a sus rostros se quedan en este ordenador.</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>&amp;Olvidarlas ahora</translation>
    </message>
    <message>
        <source>Empties the list of recent photographs</source>
        <translation>Vacía la lista de fotos recientes</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>What the program did, for the case that something fails.</source>
        <translation>Lo que hizo el programa, por si algo falla.</translation>
    </message>
    <message>
        <source>Open the f&amp;older</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Borrarlos</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Save the work</source>
        <translation>Guardar el trabajo</translation>
    </message>
    <message>
        <source>Heirloom projects</source>
        <translation>Proyectos de Heirloom</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Rostros</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sin rostro</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>No face was found, so nothing was written.</source>
        <translation>No se encontró ningún rostro, así que no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>Add photographs</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>looking through folders</source>
        <translation>buscando en las carpetas</translation>
    </message>
    <message>
        <source>pausing after this photograph</source>
        <translation>pausa después de esta foto</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>Restaurar muchas fotos</translation>
    </message>
    <message>
        <source>Photographs in the queue</source>
        <translation>Fotos de la cola</translation>
    </message>
    <message>
        <source>Drop photographs or folders here. Every face that is surely one is restored.</source>
        <translation>Suelte fotos o carpetas aquí. Se restaura todo lo que sea un rostro con seguridad.</translation>
    </message>
    <message>
        <source>&amp;Add photographs…</source>
        <translation>&amp;Añadir fotos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>With all folders inside it</source>
        <translation>Con todas las carpetas que contiene</translation>
    </message>
    <message>
        <source>How to sa&amp;ve…</source>
        <translation>Cómo &amp;guardar…</translation>
    </message>
    <message>
        <source>Folder, name, format and more</source>
        <translation>Carpeta, nombre, formato y más</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>From the queue, not from the disk</source>
        <translation>De la cola, no del disco</translation>
    </message>
    <message>
        <source>Remove the f&amp;inished</source>
        <translation>Quitar las &amp;terminadas</translation>
    </message>
    <message>
        <source>What was restored; what failed or has no face stays to be looked at</source>
        <translation>Lo restaurado; lo que falló o no tiene rostro se queda para revisarlo</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>The chosen ones, or all that failed</source>
        <translation>Las elegidas, o todas las que fallaron</translation>
    </message>
    <message>
        <source>Sho&amp;w the file</source>
        <translation>&amp;Mostrar el archivo</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>En su carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Copiar &amp;el informe</translation>
    </message>
    <message>
        <source>A line for each photograph</source>
        <translation>Una línea por foto</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Em&amp;pezar</translation>
    </message>
    <message>
        <source>Restore what is waiting</source>
        <translation>Restaurar lo que espera</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>After the photograph in work</source>
        <translation>Después de la foto en curso</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>At once; the photograph in work waits again</source>
        <translation>Enseguida; la foto en curso vuelve a esperar</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Progreso de la cola</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restaurada</numerusform>
            <numerusform>%n restauradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a face</source>
        <translation>
            <numerusform>%n sin rostro</numerusform>
            <numerusform>%n sin rostro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda cerca de %n minuto</numerusform>
            <numerusform>quedan cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda cerca de %n hora</numerusform>
            <numerusform>quedan cerca de %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>No Photographs Yet</source>
        <translation>Aún no hay fotos</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>What every photograph starts with.</source>
        <translation>Con lo que empieza cada foto.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Fondo:</translation>
    </message>
    <message>
        <source>Left: best looking. Right: closest to the person.</source>
        <translation>Izquierda: el más bonito. Derecha: el más cercano a la persona.</translation>
    </message>
    <message>
        <source>How much of the restored face is seen</source>
        <translation>Cuánto se ve del rostro restaurado</translation>
    </message>
    <message>
        <source>More steps take longer and are finer</source>
        <translation>Más pasos tardan más y son más finos</translation>
    </message>
    <message>
        <source>With more than one you choose among versions of each face.</source>
        <translation>Con más de una se elige entre versiones de cada rostro.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Likeness to the original</source>
        <translation>Parecido con el original</translation>
    </message>
    <message>
        <source>This face is good as it is</source>
        <translation>Este rostro está bien así</translation>
    </message>
    <message>
        <source>Show the original instead of this face</source>
        <translation>Mostrar el original en lugar de este rostro</translation>
    </message>
    <message>
        <source>Forget what was restored for this face</source>
        <translation>Olvidar lo restaurado en este rostro</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ceptar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>R&amp;echazar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>&amp;Back to the original</source>
        <translation>&amp;Volver al original</translation>
    </message>
    <message>
        <source>1 is the same picture, 0 is any two people</source>
        <translation>1 es la misma imagen, 0 son dos personas cualesquiera</translation>
    </message>
    <message>
        <source>Seed {0}, {1} seconds</source>
        <translation>Semilla {0}, {1} segundos</translation>
    </message>
    <message>
        <source>Computed in higher precision: the faster one failed here</source>
        <translation>Calculado con más precisión: la rápida falló aquí</translation>
    </message>
    <message>
        <source>Computed one candidate at a time: memory was short</source>
        <translation>Calculado una propuesta cada vez: faltaba memoria</translation>
    </message>
    <message>
        <source>Computed on the processor: the graphics card failed</source>
        <translation>Calculado en el procesador: la tarjeta gráfica falló</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>Paquete de modelos</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Closeness to the original person</source>
        <translation>Cercanía a la persona original</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Restore the faces as soon as a photograph is open</source>
        <translation>Restaurar los rostros en cuanto se abra una foto</translation>
    </message>
    <message>
        <source>Remember the photographs that were opened</source>
        <translation>Recordar las fotos que se abrieron</translation>
    </message>
    <message>
        <source>Keep unfinished work, so that it survives a crash</source>
        <translation>Guardar el trabajo sin terminar, para que sobreviva a un fallo</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Choose a line to change its keys.</source>
        <translation>Elija una línea para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>“{name}” has these keys.</source>
        <translation>«{name}» tiene estas teclas.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Teclas nuevas:</translation>
    </message>
    <message>
        <source>Press the keys you want</source>
        <translation>Pulse las teclas que quiera</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valores iniciales</translation>
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
        <translation>Edición</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostros</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>SimilarityTexts</name>
    <message>
        <source>Very alike</source>
        <translation>Muy parecido</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Somewhat alike</source>
        <translation>Algo parecido</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>Poco parecido</translation>
    </message>
    <message>
        <source>Too damaged to tell</source>
        <translation>Demasiado dañado para saberlo</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>The original shows too little of this face to compare. Somebody who knew the person can judge it.</source>
        <translation>El original muestra muy poco de este rostro para compararlo. Quien conoció a la persona puede juzgarlo.</translation>
    </message>
    <message>
        <source>This may look like somebody else. Try other candidates, or reject it.</source>
        <translation>Puede parecer otra persona. Pruebe otras propuestas, o rechácelo.</translation>
    </message>
    <message>
        <source>A second network compares both faces. It is a hint, not a proof.</source>
        <translation>Una segunda red compara ambos rostros. Es un indicio, no una prueba.</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Divider between original and restored</source>
        <translation>Divisor entre el original y el restaurado</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it; Home and End go to the edges.</source>
        <translation>Las flechas izquierda y derecha lo mueven; Inicio y Fin van a los bordes.</translation>
    </message>
    <message>
        <source>Drag to compare. Double-click for the middle.</source>
        <translation>Arrastre para comparar. Doble clic para el centro.</translation>
    </message>
</context>
<context>
    <name>StartControl</name>
    <message>
        <source>Let the damage decide where to start</source>
        <translation>Elegir el inicio según el daño</translation>
    </message>
    <message>
        <source>The further back a face starts, the more of it is made anew: that mends more, and keeps less of the person</source>
        <translation>Cuanto más atrás empieza un rostro, más se rehace: repara más y conserva menos de la persona</translation>
    </message>
    <message>
        <source>Start at &amp;noise</source>
        <translation>Inicio en el &amp;ruido</translation>
    </message>
    <message>
        <source>Keeps more</source>
        <translation>Conserva más</translation>
    </message>
    <message>
        <source>Makes more anew</source>
        <translation>Rehace más</translation>
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
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Device or model pack cannot be used. Click to choose.</source>
        <translation>El dispositivo o el paquete de modelos no se puede usar. Haga clic para elegir.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n rostro encontrado</numerusform>
            <numerusform>%n rostros encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Draw a box around it.</source>
        <translation>No se encontró ningún rostro. Dibuje un recuadro a su alrededor.</translation>
    </message>
    <message>
        <source>Background: part {0} of {1}</source>
        <translation>Fondo: parte {0} de {1}</translation>
    </message>
    <message>
        <source>Background: getting ready</source>
        <translation>Fondo: preparando</translation>
    </message>
    <message numerus="yes">
        <source>%n more uncertain: tick it if it is a face</source>
        <translation>
            <numerusform>%n más, dudoso: márquelo si es un rostro</numerusform>
            <numerusform>%n más, dudosos: marque los que sean rostros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) restored. Compare, then export the photograph.</source>
        <translation>
            <numerusform>%n rostro restaurado. Compare y luego exporte la foto.</numerusform>
            <numerusform>%n rostros restaurados. Compare y luego exporte la foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped with {0} of {1} faces restored.</source>
        <translation>Detenido: {0} de {1} rostros restaurados.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Abriendo {0}…</translation>
    </message>
    <message>
        <source>Saved to {0}</source>
        <translation>Guardado en {0}</translation>
    </message>
    <message>
        <source>Exporting {0}…</source>
        <translation>Exportando {0}…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportado a {0}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Buscando rostros…</translation>
    </message>
    <message>
        <source>Half precision failed on this device: going on with full precision.</source>
        <translation>La media precisión falló en este dispositivo: se sigue con precisión completa.</translation>
    </message>
    <message>
        <source>Memory was short: the candidates are made one by one.</source>
        <translation>Faltaba memoria: las propuestas se hacen una a una.</translation>
    </message>
    <message>
        <source>The graphics memory ran out: this face is made on the processor.</source>
        <translation>La memoria gráfica se agotó: este rostro se hace en el procesador.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Show the File</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Device: {0}</source>
        <translation>Dispositivo: {0}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>The device is being tried.</source>
        <translation>Se está probando el dispositivo.</translation>
    </message>
    <message>
        <source>You chose this device.</source>
        <translation>Usted eligió este dispositivo.</translation>
    </message>
    <message>
        <source>The fastest device here; it passed its test.</source>
        <translation>El dispositivo más rápido aquí; superó su prueba.</translation>
    </message>
    <message>
        <source>No graphics processor that can be used was found, so the processor computes.</source>
        <translation>No se encontró un procesador gráfico utilizable, así que calcula el procesador.</translation>
    </message>
    <message>
        <source>The graphics processor failed its test, so the processor computes. {0}</source>
        <translation>El procesador gráfico no superó su prueba, así que calcula el procesador. {0}</translation>
    </message>
    <message>
        <source>Face {0} of {1}</source>
        <translation>Rostro {0} de {1}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>paso {0} de {1}</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>preparando</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda cerca de %n segundo</numerusform>
            <numerusform>quedan cerca de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda cerca de %n minuto</numerusform>
            <numerusform>quedan cerca de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
</TS>
