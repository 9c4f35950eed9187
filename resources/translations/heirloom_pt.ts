<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>Sobre o Heirloom</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>Brings back the faces in old family photographs.</source>
        <translation>Traz de volta os rostos das antigas fotos de família.</translation>
    </message>
    <message>
        <source>It works without the internet and has no code that uses a network: no accounts, no statistics, no updates behind your back. Your photographs stay with you.</source>
        <translation>Funciona sem internet e não contém código que use uma rede: sem contas, sem estatísticas, sem atualizações às escondidas. Suas fotos ficam com você.</translation>
    </message>
    <message>
        <source>A restored face is a trained model&apos;s best guess. It is no proof of how somebody looked, and every file that is exported says that it was restored.</source>
        <translation>Um rosto restaurado é o melhor palpite de um modelo treinado. Não prova como alguém era, e cada arquivo exportado diz que foi restaurado.</translation>
    </message>
    <message>
        <source>Free software under the MIT license.</source>
        <translation>Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Obra</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Abrir uma foto</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>Put a folder into the queue</source>
        <translation>Colocar uma pasta na fila</translation>
    </message>
    <message>
        <source>Open the S&amp;ample</source>
        <translation>Abrir &amp;o exemplo</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>&amp;Salvar o trabalho</translation>
    </message>
    <message>
        <source>Save faces, settings and results to go on</source>
        <translation>Salvar rostos, ajustes e resultados para continuar depois</translation>
    </message>
    <message>
        <source>Save Wor&amp;k As…</source>
        <translation>Salvar o trabalho &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Informações</translation>
    </message>
    <message>
        <source>Size, format and colors of the file</source>
        <translation>Tamanho, formato e cores do arquivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the restored photograph to a file</source>
        <translation>Gravar a foto restaurada em um arquivo</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Exportar de novo</translation>
    </message>
    <message>
        <source>Export with the last settings</source>
        <translation>Exportar com os últimos ajustes</translation>
    </message>
    <message>
        <source>&amp;Close Photograph</source>
        <translation>&amp;Fechar a foto</translation>
    </message>
    <message>
        <source>&amp;Previous Photograph</source>
        <translation>Fo&amp;to anterior</translation>
    </message>
    <message>
        <source>&amp;Next Photograph</source>
        <translation>P&amp;róxima foto</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>Adicionar &amp;à fila</translation>
    </message>
    <message>
        <source>&amp;Queue…</source>
        <translation>F&amp;ila…</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>Restaurar muitas fotos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Refa&amp;zer</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copiar a imagem</translation>
    </message>
    <message>
        <source>Copy the photograph as it is shown</source>
        <translation>Copiar a foto como é mostrada</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>Colar &amp;uma imagem</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>Abrir a imagem da área de transferência</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Prefer&amp;ências…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>Restaurar os rostos marcados</translation>
    </message>
    <message>
        <source>Restore &amp;This Face</source>
        <translation>Restaurar &amp;este rosto</translation>
    </message>
    <message>
        <source>Restore the current face</source>
        <translation>Restaurar o rosto atual</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>&amp;Manter o que há</translation>
    </message>
    <message>
        <source>End now, with the face as it is</source>
        <translation>Terminar agora, com o rosto como está</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Cancel at the next step</source>
        <translation>Cancelar no próximo passo</translation>
    </message>
    <message>
        <source>Find &amp;Faces Again</source>
        <translation>Procurar rostos de no&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Draw a Face</source>
        <translation>Desen&amp;har um rosto</translation>
    </message>
    <message>
        <source>Draw a box around a face</source>
        <translation>Desenhar uma moldura em volta de um rosto</translation>
    </message>
    <message>
        <source>Pa&amp;int Torn Places</source>
        <translation>Marcar ras&amp;gos</translation>
    </message>
    <message>
        <source>Mark what is torn or blank</source>
        <translation>Marcar o que está rasgado ou vazio</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>Take marks of torn places away</source>
        <translation>Tirar marcas de rasgos</translation>
    </message>
    <message>
        <source>Smaller &amp;Brush</source>
        <translation>Pincel &amp;menor</translation>
    </message>
    <message>
        <source>Larger Brus&amp;h</source>
        <translation>Pincel maio&amp;r</translation>
    </message>
    <message>
        <source>Clear the Painted Place&amp;s</source>
        <translation>Tirar todas as mar&amp;cas</translation>
    </message>
    <message>
        <source>I&amp;mprove the Background</source>
        <translation>Melhorar o f&amp;undo</translation>
    </message>
    <message>
        <source>Send the picture around the faces through your own upscaler</source>
        <translation>Passar a imagem em volta dos rostos pelo seu próprio ampliador</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>Pr&amp;óximo rosto</translation>
    </message>
    <message>
        <source>&amp;Previous Face</source>
        <translation>Rosto &amp;anterior</translation>
    </message>
    <message>
        <source>Tick or &amp;Untick Face</source>
        <translation>&amp;Marcar ou desmarcar o rosto</translation>
    </message>
    <message>
        <source>De&amp;lete Face</source>
        <translation>E&amp;xcluir o rosto</translation>
    </message>
    <message>
        <source>Tick &amp;All Faces</source>
        <translation>Marcar &amp;todos os rostos</translation>
    </message>
    <message>
        <source>Tick N&amp;o Face</source>
        <translation>N&amp;ão marcar nenhum rosto</translation>
    </message>
    <message>
        <source>Tick the Lar&amp;gest Face</source>
        <translation>Marcar &amp;o maior rosto</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Dividido</translation>
    </message>
    <message>
        <source>Original and result with a divider</source>
        <translation>O original e o resultado com um divisor</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Original and result together</source>
        <translation>O original e o resultado juntos</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>Re&amp;sultado</translation>
    </message>
    <message>
        <source>The result alone</source>
        <translation>Só o resultado</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>Ori&amp;ginal</translation>
    </message>
    <message>
        <source>The original alone; hold \ for a glance</source>
        <translation>Só o original; segure \ para uma olhada</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>Diferen&amp;ça</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>O que foi alterado</translation>
    </message>
    <message>
        <source>Ne&amp;xt Comparison</source>
        <translation>&amp;Próxima comparação</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>Mostrar a foto inteira</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Tama&amp;nho real</translation>
    </message>
    <message>
        <source>One pixel on one pixel</source>
        <translation>Um pixel por pixel</translation>
    </message>
    <message>
        <source>Fit or Actual Si&amp;ze</source>
        <translation>A&amp;justar ou tamanho real</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Amp&amp;liar</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Red&amp;uzir</translation>
    </message>
    <message>
        <source>Show Bo&amp;xes</source>
        <translation>&amp;Mostrar molduras</translation>
    </message>
    <message>
        <source>Show the boxes around the faces</source>
        <translation>Mostrar as molduras em volta dos rostos</translation>
    </message>
    <message>
        <source>Color-&amp;Managed</source>
        <translation>&amp;Gerenciamento de cores</translation>
    </message>
    <message>
        <source>Mind the photograph&apos;s color profile on the screen</source>
        <translation>Levar em conta na tela o perfil de cores da foto</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>Tela &amp;cheia</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atal&amp;hos de teclado</translation>
    </message>
    <message>
        <source>Show the &amp;Logs</source>
        <translation>Mostrar os re&amp;gistros</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>So&amp;bre o Heirloom</translation>
    </message>
</context>
<context>
    <name>BackgroundChoice</name>
    <message>
        <source>None chosen</source>
        <translation>Nenhum escolhido</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Es&amp;colher…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Real-ESRGAN and many others, from a file of your own. It is used where you switch it on; the photograph keeps its size.</source>
        <translation>Real-ESRGAN e muitos outros, de um arquivo seu. É usado onde você o ativar; a foto mantém o tamanho.</translation>
    </message>
    <message>
        <source>Upscalers</source>
        <translation>Ampliadores</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Results go beside each photograph, as {0}</source>
        <translation>Os resultados ficam ao lado de cada foto, como {0}</translation>
    </message>
    <message>
        <source>Results go to {0}, as {1}</source>
        <translation>Os resultados vão para {0}, como {1}</translation>
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
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tirar tudo</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamanho:</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamanho do pincel</translation>
    </message>
    <message>
        <source>Size of the brush on the screen: zoom in to paint finer</source>
        <translation>Tamanho do pincel na tela: amplie a foto para pintar mais fino</translation>
    </message>
    <message>
        <source>&amp;Use DifFace</source>
        <translation>&amp;Usar o DifFace</translation>
    </message>
    <message>
        <source>Restores the faces that are painted over with DifFace</source>
        <translation>Restaura com o DifFace os rostos marcados</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Pronto</translation>
    </message>
    <message>
        <source>Lays the brush down</source>
        <translation>Larga o pincel</translation>
    </message>
</context>
<context>
    <name>Brushing</name>
    <message>
        <source>Paint over what is torn or blank in a face and around it.</source>
        <translation>Pinte sobre o que está rasgado ou vazio em um rosto e em volta dele.</translation>
    </message>
    <message>
        <source>No face is near: only a face and its surroundings are filled.</source>
        <translation>Não há rosto por perto: só um rosto e seus arredores são preenchidos.</translation>
    </message>
    <message>
        <source>Filled with what may have been there when the face is restored.</source>
        <translation>É preenchido com o que pode ter estado ali quando o rosto é restaurado.</translation>
    </message>
    <message>
        <source>{0} cannot paint what is missing: it only goes on smoothly from the border, as over a scratch. {1} paints what may have been there.</source>
        <translation>O {0} não consegue pintar o que falta: só continua a borda suavemente, como sobre um arranhão. O {1} pinta o que pode ter estado ali.</translation>
    </message>
    <message>
        <source>Its weights can be imported in the preferences.</source>
        <translation>Seus pesos podem ser importados nas preferências.</translation>
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
        <translation>Proposta {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, seed {1}</source>
        <translation>{0}, semente {1}</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>Candidates</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Arrow keys choose a candidate.</source>
        <translation>As setas escolhem uma proposta.</translation>
    </message>
    <message>
        <source>Show where they &amp;disagree</source>
        <translation>&amp;Mostrar onde divergem</translation>
    </message>
    <message>
        <source>Marks the places where the candidates differ from one another</source>
        <translation>Marca os lugares em que as propostas diferem entre si</translation>
    </message>
    <message>
        <source>Orange: the photograph says little here, so the program is guessing.</source>
        <translation>Laranja: aqui a foto diz pouco, e o programa adivinha.</translation>
    </message>
</context>
<context>
    <name>CheckpointTexts</name>
    <message>
        <source>“{name}” was not imported.</source>
        <translation>“{name}” não foi importado.</translation>
    </message>
    <message>
        <source>“{name}” cannot improve the background.</source>
        <translation>“{name}” não pode melhorar o fundo.</translation>
    </message>
    <message>
        <source>It is no upscaler for whole pictures that is known.</source>
        <translation>Não é um ampliador conhecido para imagens inteiras.</translation>
    </message>
    <message>
        <source>Choose another file in the preferences.</source>
        <translation>Escolha outro arquivo nas preferências.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Baixe-o de novo.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Dê-lhe outro nome.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>O arquivo não está mais lá.</translation>
    </message>
    <message>
        <source>Check that its drive is connected.</source>
        <translation>Verifique se a unidade está conectada.</translation>
    </message>
    <message>
        <source>It is neither a PyTorch file nor safetensors.</source>
        <translation>Não é um arquivo do PyTorch nem safetensors.</translation>
    </message>
    <message>
        <source>The download may have brought a web page instead: look into it.</source>
        <translation>Talvez o download tenha trazido uma página da web: veja o que há nele.</translation>
    </message>
    <message>
        <source>It cannot be read; it may be incomplete.</source>
        <translation>Não pode ser lido; talvez esteja incompleto.</translation>
    </message>
    <message>
        <source>It does more than hold weights: opening it could run a program or fill the memory. Nothing in it was run.</source>
        <translation>Ele contém mais do que pesos: abri-lo poderia executar um programa ou encher a memória. Nada dele foi executado.</translation>
    </message>
    <message>
        <source>Do not use this file.</source>
        <translation>Não use este arquivo.</translation>
    </message>
    <message>
        <source>It holds no network that Heirloom knows.</source>
        <translation>Não contém nenhuma rede que o Heirloom conheça.</translation>
    </message>
    <message>
        <source>DifFace, latent diffusion, ResShift (face autoencoder) and facexlib can be imported.</source>
        <translation>Podem ser importados DifFace, Latent Diffusion, ResShift (autocodificador de rostos) e facexlib.</translation>
    </message>
    <message>
        <source>It looks like a known network, but its weights do not fit it.</source>
        <translation>Parece uma rede conhecida, mas os pesos não se encaixam nela.</translation>
    </message>
    <message>
        <source>It may be incomplete, of another size, or a mixture of several.</source>
        <translation>Talvez esteja incompleto, seja de outro tamanho ou uma mistura de vários.</translation>
    </message>
    <message>
        <source>Some of its weights are not numbers.</source>
        <translation>Alguns dos pesos não são números.</translation>
    </message>
    <message>
        <source>Another of the files holds the same network.</source>
        <translation>Outro dos arquivos contém a mesma rede.</translation>
    </message>
    <message>
        <source>Import them one by one.</source>
        <translation>Importe-os um por um.</translation>
    </message>
    <message>
        <source>These weights are imported already, as this pack.</source>
        <translation>Estes pesos já foram importados, como este pacote.</translation>
    </message>
    <message>
        <source>It is in the list of model packs.</source>
        <translation>Está na lista de pacotes de modelos.</translation>
    </message>
    <message>
        <source>A pack of this name is there already.</source>
        <translation>Já existe um pacote com este nome.</translation>
    </message>
    <message>
        <source>A pack cannot have this name.</source>
        <translation>Um pacote não pode ter este nome.</translation>
    </message>
    <message>
        <source>Use letters without accents, digits and dashes.</source>
        <translation>Use letras sem acentos, algarismos e hifens.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The folder of the packs cannot be written to.</source>
        <translation>Não é possível gravar na pasta dos pacotes.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Verifique as permissões.</translation>
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
        <translation>&amp;Calcular em:</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>Em uso:</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>O mais rápido que funcione</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>O processador</translation>
    </message>
    <message>
        <source>An NVIDIA or AMD graphics card</source>
        <translation>Uma placa de vídeo NVIDIA ou AMD</translation>
    </message>
    <message>
        <source>The graphics of an Apple computer</source>
        <translation>Os gráficos de um computador Apple</translation>
    </message>
    <message>
        <source>Every device has to compute a small test correctly before it is used. The processor always works; it is slower.</source>
        <translation>Cada dispositivo precisa acertar um pequeno cálculo de teste antes de ser usado. O processador sempre funciona; é mais lento.</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Cancel the restoration?</source>
        <translation>Cancelar a restauração?</translation>
    </message>
    <message>
        <source>Faces that are finished stay. The one in work is lost, unless you keep it.</source>
        <translation>Os rostos prontos ficam. O que está em andamento se perde, a menos que você o mantenha.</translation>
    </message>
    <message>
        <source>&amp;Cancel It</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>&amp;Manter o que há</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Go on with “{0}”?</source>
        <translation>Continuar com “{0}”?</translation>
    </message>
    <message>
        <source>Your work on this photograph was not exported. Nothing of it is lost.</source>
        <translation>Seu trabalho nesta foto não foi exportado. Nada dele se perdeu.</translation>
    </message>
    <message>
        <source>&amp;Discard It</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>The work on “{0}” no longer fits the photograph.</source>
        <translation>O trabalho em “{0}” não corresponde mais à foto.</translation>
    </message>
    <message>
        <source>The file was changed after the work was saved: turned, edited or saved anew. Faces and results would lie in the wrong places, so it was opened without them. The saved work is untouched: put the photograph back as it was and open the work again, or begin anew here.</source>
        <translation>O arquivo mudou depois que o trabalho foi salvo: foi girado, editado ou salvo de novo. Rostos e resultados ficariam nos lugares errados, por isso ele foi aberto sem eles. O trabalho salvo está intacto: devolva a foto ao que era e abra o trabalho outra vez, ou comece de novo aqui.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Find faces again</source>
        <translation>Procurar rostos de novo</translation>
    </message>
    <message>
        <source>Restore face</source>
        <translation>Restaurar rosto</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Include face</source>
        <translation>Incluir rosto</translation>
    </message>
    <message>
        <source>Exclude face</source>
        <translation>Excluir rosto da seleção</translation>
    </message>
    <message>
        <source>Include all faces</source>
        <translation>Incluir todos os rostos</translation>
    </message>
    <message>
        <source>Exclude all faces</source>
        <translation>Tirar todos os rostos da seleção</translation>
    </message>
    <message>
        <source>Include the largest face</source>
        <translation>Incluir o maior rosto</translation>
    </message>
    <message>
        <source>Draw face</source>
        <translation>Desenhar rosto</translation>
    </message>
    <message>
        <source>Move face</source>
        <translation>Mover rosto</translation>
    </message>
    <message>
        <source>Delete face</source>
        <translation>Excluir rosto</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Mudar ajustes</translation>
    </message>
    <message>
        <source>Same settings as all faces</source>
        <translation>Mesmos ajustes de todos os rostos</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>Mudar o método</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Paint a torn place</source>
        <translation>Marcar um rasgo</translation>
    </message>
    <message>
        <source>Clear the painted places</source>
        <translation>Tirar todas as marcas</translation>
    </message>
    <message>
        <source>Choose candidate</source>
        <translation>Escolher proposta</translation>
    </message>
    <message>
        <source>Accept face</source>
        <translation>Aceitar rosto</translation>
    </message>
    <message>
        <source>Reject face</source>
        <translation>Rejeitar rosto</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Retirar o veredito</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Voltar ao original</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Drop a photograph here</source>
        <translation>Solte uma foto aqui</translation>
    </message>
    <message>
        <source>It stays on this computer, and the file itself is never changed.</source>
        <translation>Ela fica neste computador, e o arquivo nunca é alterado.</translation>
    </message>
    <message>
        <source>Several photographs, or a folder, are restored one after the other.</source>
        <translation>Várias fotos, ou uma pasta, são restauradas uma após a outra.</translation>
    </message>
    <message>
        <source>Open a photograph…</source>
        <translation>Abrir uma foto…</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Experimentar com um exemplo</translation>
    </message>
    <message>
        <source>Choose a photograph from a folder</source>
        <translation>Escolher uma foto de uma pasta</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Open an&amp;other photograph…</source>
        <translation>&amp;Abrir outra foto…</translation>
    </message>
    <message>
        <source>Change the e&amp;xport…</source>
        <translation>&amp;Mudar a exportação…</translation>
    </message>
    <message>
        <source>Model &amp;packs…</source>
        <translation>&amp;Pacotes de modelos…</translation>
    </message>
    <message>
        <source>&amp;Use the processor</source>
        <translation>&amp;Usar o processador</translation>
    </message>
    <message>
        <source>&amp;Draw a box</source>
        <translation>&amp;Desenhar uma moldura</translation>
    </message>
    <message>
        <source>Open in the &amp;queue</source>
        <translation>Abrir &amp;na fila</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;Ocultar detalhes</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mo&amp;strar detalhes</translation>
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
        <translation>&amp;Copiar o relatório</translation>
    </message>
    <message>
        <source>Show &amp;logs</source>
        <translation>Mostrar os &amp;registros</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Versions and where it failed. Your name is not in it.</source>
        <translation>As versões e onde falhou. Seu nome não aparece.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>Não foi possível abrir “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” could not be restored.</source>
        <translation>Não foi possível restaurar “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>Não foi possível salvar “{name}”.</translation>
    </message>
    <message>
        <source>The photograph could not be opened.</source>
        <translation>Não foi possível abrir a foto.</translation>
    </message>
    <message>
        <source>The faces could not be restored.</source>
        <translation>Não foi possível restaurar os rostos.</translation>
    </message>
    <message>
        <source>The photograph could not be saved.</source>
        <translation>Não foi possível salvar a foto.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Copie-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>O arquivo não está mais lá.</translation>
    </message>
    <message>
        <source>Check that its drive is connected, then try again.</source>
        <translation>Verifique se a unidade está conectada e tente de novo.</translation>
    </message>
    <message>
        <source>This is a folder, not a photograph.</source>
        <translation>Isto é uma pasta, não uma foto.</translation>
    </message>
    <message>
        <source>The queue restores all photographs of a folder.</source>
        <translation>A fila restaura todas as fotos de uma pasta.</translation>
    </message>
    <message>
        <source>The file has no contents.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>It is not a kind of picture that Heirloom can read.</source>
        <translation>O Heirloom não consegue ler este tipo de imagem.</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, BMP, HEIC and AVIF can be opened.</source>
        <translation>É possível abrir JPEG, PNG, TIFF, WebP, BMP, HEIC e AVIF.</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>O arquivo termina cedo demais: falta uma parte.</translation>
    </message>
    <message>
        <source>The file is damaged inside.</source>
        <translation>O arquivo está danificado por dentro.</translation>
    </message>
    <message>
        <source>Copy it again, or open it in another program and save it from there.</source>
        <translation>Copie-o de novo, ou abra e salve-o em outro programa.</translation>
    </message>
    <message>
        <source>The picture is too large for this.</source>
        <translation>A imagem é grande demais para isso.</translation>
    </message>
    <message>
        <source>Use a smaller copy, or save as PNG or TIFF.</source>
        <translation>Use uma cópia menor, ou salve como PNG ou TIFF.</translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation>A imagem é pequena demais para conter um rosto.</translation>
    </message>
    <message>
        <source>Scan the photograph again at a higher resolution.</source>
        <translation>Digitalize a foto de novo com resolução maior.</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>Este tipo de arquivo não é suportado.</translation>
    </message>
    <message>
        <source>Use JPEG, PNG or TIFF.</source>
        <translation>Use JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>The system refused access to the file or its folder.</source>
        <translation>O sistema negou o acesso ao arquivo ou à sua pasta.</translation>
    </message>
    <message>
        <source>Choose another place, or change the permissions.</source>
        <translation>Escolha outro lugar, ou mude as permissões.</translation>
    </message>
    <message>
        <source>A file of this name is there, and it was left as it is.</source>
        <translation>Já existe um arquivo com este nome; ele ficou como estava.</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>Sua pasta não está mais lá.</translation>
    </message>
    <message>
        <source>Connect the drive again, or choose another folder.</source>
        <translation>Conecte a unidade de novo, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose another folder.</source>
        <translation>Libere espaço e tente de novo, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The name is too long for this disk.</source>
        <translation>O nome é longo demais para este disco.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Escolha um nome mais curto.</translation>
    </message>
    <message>
        <source>This is the original, and it is never written over.</source>
        <translation>Este é o original, e ele nunca é sobrescrito.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translation>O disco não fez o que lhe foi pedido.</translation>
    </message>
    <message>
        <source>Check the drive and its cable, then try again.</source>
        <translation>Verifique a unidade e o cabo, e tente de novo.</translation>
    </message>
    <message>
        <source>It is named like a picture, but is none.</source>
        <translation>O arquivo tem nome de imagem, mas não é uma.</translation>
    </message>
    <message>
        <source>The model pack “{name}” cannot be used.</source>
        <translation>O pacote de modelos “{name}” não pode ser usado.</translation>
    </message>
    <message>
        <source>One of its files is not as it was made.</source>
        <translation>Um de seus arquivos não está como foi feito.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ele não está mais lá.</translation>
    </message>
    <message>
        <source>Its description is missing.</source>
        <translation>Falta sua descrição.</translation>
    </message>
    <message>
        <source>Its description is broken.</source>
        <translation>Sua descrição está danificada.</translation>
    </message>
    <message>
        <source>It is made for a newer Heirloom.</source>
        <translation>Foi feito para um Heirloom mais novo.</translation>
    </message>
    <message>
        <source>One of its files is missing.</source>
        <translation>Falta um de seus arquivos.</translation>
    </message>
    <message>
        <source>It reaches for a file outside its own folder, as no honest pack does.</source>
        <translation>Ele busca um arquivo fora da própria pasta, o que nenhum pacote honesto faz.</translation>
    </message>
    <message>
        <source>Its weights do not fit its networks.</source>
        <translation>Seus pesos não servem em suas redes.</translation>
    </message>
    <message>
        <source>Some of its weights are no numbers.</source>
        <translation>Alguns de seus pesos não são números.</translation>
    </message>
    <message>
        <source>It needs a network that this Heirloom does not know.</source>
        <translation>Precisa de uma rede que este Heirloom não conhece.</translation>
    </message>
    <message>
        <source>Its files cannot be read.</source>
        <translation>Seus arquivos não podem ser lidos.</translation>
    </message>
    <message>
        <source>Neither it nor the imported packs hold a network that is needed for this.</source>
        <translation>Nem ele nem os pacotes importados contêm uma rede necessária para isso.</translation>
    </message>
    <message>
        <source>Choose another pack, or install Heirloom again.</source>
        <translation>Escolha outro pacote, ou instale o Heirloom de novo.</translation>
    </message>
    <message>
        <source>Choose another pack, or update Heirloom.</source>
        <translation>Escolha outro pacote, ou atualize o Heirloom.</translation>
    </message>
    <message>
        <source>Do not use this pack.</source>
        <translation>Não use este pacote.</translation>
    </message>
    <message>
        <source>Choose another method, or import the weights in the preferences.</source>
        <translation>Escolha outro método ou importe os pesos nas preferências.</translation>
    </message>
    <message>
        <source>The device {name} cannot be used.</source>
        <translation>O dispositivo {name} não pode ser usado.</translation>
    </message>
    <message>
        <source>This computer has none that Heirloom can use.</source>
        <translation>Este computador não tem nenhum que o Heirloom possa usar.</translation>
    </message>
    <message>
        <source>It did not compute a small test correctly.</source>
        <translation>Ele não acertou um pequeno cálculo de teste.</translation>
    </message>
    <message>
        <source>Use the processor, which is slower and always works, or update the driver.</source>
        <translation>Use o processador, que é mais lento e sempre funciona, ou atualize o driver.</translation>
    </message>
    <message>
        <source>No face was found in “{name}”.</source>
        <translation>Nenhum rosto foi encontrado em “{name}”.</translation>
    </message>
    <message>
        <source>It may be very small, turned away or badly faded.</source>
        <translation>Talvez seja muito pequeno, esteja virado ou muito desbotado.</translation>
    </message>
    <message>
        <source>Draw a box around it by hand.</source>
        <translation>Desenhe uma moldura em volta dele.</translation>
    </message>
    <message>
        <source>There was not enough memory, also in smaller parts.</source>
        <translation>Não houve memória suficiente, nem em partes menores.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer candidates.</source>
        <translation>Feche outros programas, ou peça menos propostas.</translation>
    </message>
    <message>
        <source>The networks gave no usable picture.</source>
        <translation>As redes não deram uma imagem utilizável.</translation>
    </message>
    <message>
        <source>The model pack may be broken: verify it.</source>
        <translation>O pacote de modelos pode estar danificado: verifique-o.</translation>
    </message>
    <message>
        <source>An error came up that Heirloom does not know ({name}).</source>
        <translation>Ocorreu um erro que o Heirloom não conhece ({name}).</translation>
    </message>
    <message>
        <source>Your photograph was not changed. If it happens again, please send us the report.</source>
        <translation>Sua foto não foi alterada. Se acontecer de novo, envie-nos o relatório.</translation>
    </message>
</context>
<context>
    <name>ExportDestination</name>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>Existe um arquivo com este nome, e ele será substituído.</translation>
    </message>
    <message>
        <source>The name is taken, so the file gets a number.</source>
        <translation>O nome já existe, por isso o arquivo recebe um número.</translation>
    </message>
    <message numerus="yes">
        <source>%n other photograph(s) in the same way</source>
        <translation>
            <numerusform>mais %n foto da mesma forma</numerusform>
            <numerusform>mais %n fotos da mesma forma</numerusform>
        </translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>O original fica como está.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>{detail} is not known. Use {fields}.</source>
        <translation>{detail} não é conhecido. Use {fields}.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be in a file name.</source>
        <translation>“{detail}” não pode estar em um nome de arquivo.</translation>
    </message>
    <message>
        <source>Windows keeps the name “{detail}” for itself.</source>
        <translation>O Windows reserva o nome “{detail}” para si.</translation>
    </message>
    <message>
        <source>A name cannot end with a space or a dot.</source>
        <translation>Um nome não pode terminar com espaço ou ponto.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>O nome é longo demais.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>Beside the photograph</source>
        <translation>Ao lado da foto</translation>
    </message>
    <message>
        <source>Name of the photograph</source>
        <translation>Nome da foto</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Data de hoje</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Pasta:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Becomes:</source>
        <translation>Fica:</translation>
    </message>
    <message>
        <source>If &amp;taken:</source>
        <translation>&amp;Se existir:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserir</translation>
    </message>
    <message>
        <source>Put the photograph&apos;s name or the date into the name</source>
        <translation>Pôr o nome da foto ou a data no nome</translation>
    </message>
    <message>
        <source>{name} stands for the photograph&apos;s own name</source>
        <translation>{name} representa o nome da foto</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Adicionar um número</translation>
    </message>
    <message>
        <source>Replace that file, but never the original</source>
        <translation>Substituir esse arquivo, mas nunca o original</translation>
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
        <translation>&amp;Usar isto</translation>
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
        <translation>O que vai junto</translation>
    </message>
    <message>
        <source>&amp;Metadata:</source>
        <translation>&amp;Metadados:</translation>
    </message>
    <message>
        <source>Keep all: dates, places, camera</source>
        <translation>Manter tudo: datas, lugares, câmera</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Manter tudo menos o lugar</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Não manter nada</translation>
    </message>
    <message>
        <source>&amp;Recipe beside the file</source>
        <translation>&amp;Receita ao lado do arquivo</translation>
    </message>
    <message>
        <source>With it the same result can be made again.</source>
        <translation>Com ela se pode refazer o mesmo resultado.</translation>
    </message>
    <message>
        <source>&amp;Before and after picture, to share</source>
        <translation>Imagem &amp;de antes e depois, para compartilhar</translation>
    </message>
    <message numerus="yes">
        <source>The file always says that %n face(s) were restored by a trained model.</source>
        <translation>
            <numerusform>O arquivo sempre diz que %n rosto foi restaurado por um modelo treinado.</numerusform>
            <numerusform>O arquivo sempre diz que %n rostos foram restaurados por um modelo treinado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file always says which faces were restored by a trained model.</source>
        <translation>O arquivo sempre diz quais rostos foram restaurados por um modelo treinado.</translation>
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
        <translation>Pequeno e lido em toda parte; perde um pouco.</translation>
    </message>
    <message>
        <source>Loses nothing; large files.</source>
        <translation>Não perde nada; arquivos grandes.</translation>
    </message>
    <message>
        <source>Loses nothing; for archives and printing.</source>
        <translation>Não perde nada; para arquivo e impressão.</translation>
    </message>
    <message>
        <source>Small, for the web; loses nothing at quality 100.</source>
        <translation>Pequeno, para a web; não perde nada com qualidade 100.</translation>
    </message>
    <message>
        <source>Small, for phones; not every program reads it.</source>
        <translation>Pequeno, para telefones; nem todo programa lê.</translation>
    </message>
    <message>
        <source>Very small; not every program reads it.</source>
        <translation>Muito pequeno; nem todo programa lê.</translation>
    </message>
    <message>
        <source>It cannot hold all 16 bits of this photograph.</source>
        <translation>Não comporta todos os 16 bits desta foto.</translation>
    </message>
    <message>
        <source>Like the photograph</source>
        <translation>Como a foto</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado maior</translation>
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
        <translation>O perfil da foto</translation>
    </message>
    <message>
        <source>sRGB, for screens and the web</source>
        <translation>sRGB, para telas e a web</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualidade:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Tamanho:</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>Pr&amp;ofundidade:</translation>
    </message>
    <message>
        <source>Co&amp;lors:</source>
        <translation>&amp;Cores:</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Higher keeps more and makes larger files</source>
        <translation>Mais alta conserva mais e faz arquivos maiores</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>In a larger picture small faces show what was restored</source>
        <translation>Em uma imagem maior, os rostos pequenos mostram o que foi restaurado</translation>
    </message>
    <message>
        <source>A smaller picture stays as it is</source>
        <translation>Uma imagem menor fica como está</translation>
    </message>
    <message>
        <source>Steps of brightness in each color</source>
        <translation>Níveis de brilho de cada cor</translation>
    </message>
</context>
<context>
    <name>FaceModel</name>
    <message>
        <source>Face {0}</source>
        <translation>Rosto {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Passo {0} de {1}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Começando</translation>
    </message>
    <message>
        <source>Could not be restored</source>
        <translation>Não pôde ser restaurado</translation>
    </message>
    <message>
        <source>{0}, own settings</source>
        <translation>{0}, ajustes próprios</translation>
    </message>
    <message>
        <source>Perhaps not a face</source>
        <translation>Talvez não seja um rosto</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Fica como está</translation>
    </message>
    <message>
        <source>Rejected, the original is shown</source>
        <translation>Rejeitado, o original é mostrado</translation>
    </message>
    <message>
        <source>Will be restored</source>
        <translation>Será restaurado</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>não marcado</translation>
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
        <translation>{0}, desenhado à mão</translation>
    </message>
    <message>
        <source>{0}, the detector is {1} % sure</source>
        <translation>{0}, o detector tem {1} % de certeza</translation>
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
        <translation>Ainda não há rostos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Tick every face</source>
        <translation>Marcar todos os rostos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Untick every face</source>
        <translation>Desmarcar todos os rostos</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Tick only the largest face</source>
        <translation>Marcar só o maior rosto</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>Arrow keys choose a face, Space ticks or unticks it.</source>
        <translation>As setas escolhem um rosto, Espaço o marca ou desmarca.</translation>
    </message>
    <message>
        <source>Faces appear here. If one is missed, draw a box around it in the photograph.</source>
        <translation>Os rostos aparecem aqui. Se faltar algum, desenhe uma moldura em volta dele na foto.</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>Restaurar os rostos marcados</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n face(s)</source>
        <translation>
            <numerusform>Restaurar %n rosto</numerusform>
            <numerusform>Restaurar %n rostos</numerusform>
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
        <translation>Geral</translation>
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
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Otherwise you choose the faces first.</source>
        <translation>Senão, você escolhe antes os rostos.</translation>
    </message>
</context>
<context>
    <name>GlanceButton</name>
    <message>
        <source>Hold to see the original (\)</source>
        <translation>Segurar para ver o original (\)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Segurar para ver o original</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As it was opened</source>
        <translation>Como foi aberta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Arrow keys go back and forward through the steps.</source>
        <translation>As setas percorrem os passos para trás e para a frente.</translation>
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
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>“{name}” is imported, and in the list of model packs.</source>
        <translation>“{name}” foi importado e está na lista de pacotes de modelos.</translation>
    </message>
    <message>
        <source>Import published weights</source>
        <translation>Importar pesos publicados</translation>
    </message>
    <message>
        <source>Checkpoints of DifFace, latent diffusion, ResShift and facexlib become a model pack. They are only read: nothing in them is run, and nothing is downloaded.</source>
        <translation>Checkpoints de DifFace, Latent Diffusion, ResShift e facexlib tornam-se um pacote de modelos. Eles são apenas lidos: nada neles é executado, e nada é baixado.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Escolher arquivos…</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Encontrado:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>Licença:</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>Treinado com:</translation>
    </message>
    <message>
        <source>I have &amp;read the license and keep to it</source>
        <translation>&amp;Li a licença e a respeito</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>What the pack is called; empty for this name</source>
        <translation>Como o pacote se chama; vazio para este nome</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>&amp;Usar este pacote</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>All faces</source>
        <translation>Todos os rostos</translation>
    </message>
    <message>
        <source>Options for every face that has none of its own</source>
        <translation>Opções de todo rosto que não tem as próprias</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>Este rosto</translation>
    </message>
    <message>
        <source>Options for the current face alone</source>
        <translation>Opções só do rosto atual</translation>
    </message>
    <message>
        <source>Same as all faces</source>
        <translation>Como todos os rostos</translation>
    </message>
    <message>
        <source>Forget this face&apos;s own settings, so that those for all faces hold for it</source>
        <translation>Esquecer os ajustes próprios deste rosto: valem os de todos os rostos</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>“{0}” was not exported. Do that first?</source>
        <translation>“{0}” não foi exportada. Fazer isso primeiro?</translation>
    </message>
    <message>
        <source>Its restored faces would be lost.</source>
        <translation>Os rostos restaurados dela seriam perdidos.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>&amp;Salvar o trabalho</translation>
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
        <translation>Um arquivo ainda está sendo gravado.</translation>
    </message>
    <message>
        <source>Heirloom closes as soon as it is there.</source>
        <translation>O Heirloom será fechado assim que ele estiver pronto.</translation>
    </message>
    <message>
        <source>&amp;Close at Once</source>
        <translation>&amp;Fechar já</translation>
    </message>
    <message>
        <source>&amp;Stay Open</source>
        <translation>&amp;Manter aberto</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Faces</source>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>R&amp;ostos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Photographs and saved work</source>
        <translation>Fotos e trabalhos salvos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
</context>
<context>
    <name>OptionControls</name>
    <message>
        <source>&amp;Likeness</source>
        <translation>&amp;Semelhança</translation>
    </message>
    <message>
        <source>Looks best</source>
        <translation>O mais bonito</translation>
    </message>
    <message>
        <source>Most like the person</source>
        <translation>O mais parecido</translation>
    </message>
    <message>
        <source>How closely the face keeps to the person in the photograph</source>
        <translation>Quanto o rosto se prende à pessoa da foto</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Intensidade</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Fully restored</source>
        <translation>Todo restaurado</translation>
    </message>
    <message>
        <source>How much of the restored face is blended over the original</source>
        <translation>Quanto do rosto restaurado é misturado sobre o original</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Passos</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>More thorough</source>
        <translation>Mais cuidadoso</translation>
    </message>
    <message>
        <source>How many diffusion steps each face takes</source>
        <translation>Quantos passos de difusão cada rosto recebe</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Shows or hides the rarely needed options</source>
        <translation>Mostra ou oculta as opções pouco usadas</translation>
    </message>
    <message>
        <source>Steps, start, candidates, seed and method</source>
        <translation>Passos, início, propostas, semente e método</translation>
    </message>
    <message>
        <source>CLR-Face keeps to the person; DifFace also paints what is missing</source>
        <translation>O CLR-Face se prende à pessoa; o DifFace pinta também o que falta</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Outra</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>P&amp;ropostas</translation>
    </message>
    <message>
        <source>How many versions of each face are made to choose from</source>
        <translation>Quantas versões de cada rosto são feitas para escolher</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;emente</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed gives the same face again</source>
        <translation>A mesma semente dá o mesmo rosto de novo</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Outra semente</translation>
    </message>
    <message>
        <source>Try a different version of the face</source>
        <translation>Tentar outra versão do rosto</translation>
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
            <numerusform>%n rede, {size} MiB</numerusform>
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
            <numerusform>Em ordem: %n rede como foi feita.</numerusform>
            <numerusform>Em ordem: %n redes como foram feitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Pacotes de modelos</translation>
    </message>
    <message>
        <source>A pack holds the trained networks that restore a face.</source>
        <translation>Um pacote contém as redes treinadas que restauram um rosto.</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Pacotes instalados</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Versão:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>Licença:</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>Descrição:</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>Treinado com:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamanho:</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>&amp;Usar este pacote</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Checks every file against the pack&apos;s own hashes</source>
        <translation>Compara cada arquivo com os resumos do pacote</translation>
    </message>
    <message>
        <source>Show the f&amp;older</source>
        <translation>&amp;Mostrar a pasta</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (em uso)</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>{0} bits a channel</source>
        <translation>{0} bits por canal</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamanho:</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} pixels</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>Colors:</source>
        <translation>Cores:</translation>
    </message>
    <message>
        <source>Resolution:</source>
        <translation>Resolução:</translation>
    </message>
    <message>
        <source>{0} dpi</source>
        <translation>{0} ppp</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>Tirada em:</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>tons de cinza</translation>
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
        <translation>em cores</translation>
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
        <translation>Diferença, quatro vezes mais forte</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n rosto</numerusform>
            <numerusform>%n rostos</numerusform>
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
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauração</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Pacotes de modelos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valores padrão</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Forgotten</source>
        <translation>Esquecidas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Apagados</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Heirloom has no code that uses a network. Your photographs and everything about the faces in them stay on this computer.</source>
        <translation>O Heirloom não contém código que use uma rede. Suas fotos e tudo sobre os rostos nelas ficam neste computador.</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>&amp;Esquecê-las agora</translation>
    </message>
    <message>
        <source>Empties the list of recent photographs</source>
        <translation>Esvazia a lista de fotos recentes</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>What the program did, for the case that something fails.</source>
        <translation>O que o programa fez, para o caso de algo falhar.</translation>
    </message>
    <message>
        <source>Open the f&amp;older</source>
        <translation>&amp;Abrir a pasta</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>Apagá-&amp;los</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Save the work</source>
        <translation>Salvar o trabalho</translation>
    </message>
    <message>
        <source>Heirloom projects</source>
        <translation>Projetos do Heirloom</translation>
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
        <translation>Rostos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sem rosto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>No face was found, so nothing was written.</source>
        <translation>Nenhum rosto foi encontrado, por isso nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>Add photographs</source>
        <translation>Adicionar fotos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Adicionar uma pasta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>looking through folders</source>
        <translation>procurando nas pastas</translation>
    </message>
    <message>
        <source>pausing after this photograph</source>
        <translation>pausa depois desta foto</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>Restaurar muitas fotos</translation>
    </message>
    <message>
        <source>Photographs in the queue</source>
        <translation>Fotos na fila</translation>
    </message>
    <message>
        <source>Drop photographs or folders here. Every face that is surely one is restored.</source>
        <translation>Solte fotos ou pastas aqui. É restaurado tudo o que com certeza é um rosto.</translation>
    </message>
    <message>
        <source>&amp;Add photographs…</source>
        <translation>&amp;Adicionar fotos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Adicionar &amp;pasta…</translation>
    </message>
    <message>
        <source>With all folders inside it</source>
        <translation>Com todas as pastas dentro dela</translation>
    </message>
    <message>
        <source>How to sa&amp;ve…</source>
        <translation>&amp;Como salvar…</translation>
    </message>
    <message>
        <source>Folder, name, format and more</source>
        <translation>Pasta, nome, formato e mais</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>From the queue, not from the disk</source>
        <translation>Da fila, não do disco</translation>
    </message>
    <message>
        <source>Remove the f&amp;inished</source>
        <translation>Remover as conc&amp;luídas</translation>
    </message>
    <message>
        <source>What was restored; what failed or has no face stays to be looked at</source>
        <translation>O que foi restaurado; o que falhou ou não tem rosto fica para ser visto</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>The chosen ones, or all that failed</source>
        <translation>As escolhidas, ou todas as que falharam</translation>
    </message>
    <message>
        <source>Sho&amp;w the file</source>
        <translation>&amp;Mostrar o arquivo</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>Em sua pasta</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Copiar &amp;o relatório</translation>
    </message>
    <message>
        <source>A line for each photograph</source>
        <translation>Uma linha por foto</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Restore what is waiting</source>
        <translation>Restaurar o que espera</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>After the photograph in work</source>
        <translation>Depois da foto em andamento</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>At once; the photograph in work waits again</source>
        <translation>Na hora; a foto em andamento volta a esperar</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Progresso da fila</translation>
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
            <numerusform>%n sem rosto</numerusform>
            <numerusform>%n sem rosto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n a fazer</numerusform>
            <numerusform>%n a fazer</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>falta cerca de %n hora</numerusform>
            <numerusform>faltam cerca de %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Limpar esta lista</translation>
    </message>
    <message>
        <source>No Photographs Yet</source>
        <translation>Ainda não há fotos</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring</source>
        <translation>Restauração</translation>
    </message>
    <message>
        <source>What every photograph starts with.</source>
        <translation>Aquilo com que cada foto começa.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Fundo:</translation>
    </message>
    <message>
        <source>Left: best looking. Right: closest to the person.</source>
        <translation>Esquerda: o mais bonito. Direita: o mais próximo da pessoa.</translation>
    </message>
    <message>
        <source>How much of the restored face is seen</source>
        <translation>Quanto se vê do rosto restaurado</translation>
    </message>
    <message>
        <source>More steps take longer and are finer</source>
        <translation>Mais passos demoram mais e são mais finos</translation>
    </message>
    <message>
        <source>With more than one you choose among versions of each face.</source>
        <translation>Com mais de uma você escolhe entre versões de cada rosto.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Likeness to the original</source>
        <translation>Semelhança com o original</translation>
    </message>
    <message>
        <source>This face is good as it is</source>
        <translation>Este rosto está bom assim</translation>
    </message>
    <message>
        <source>Show the original instead of this face</source>
        <translation>Mostrar o original em vez deste rosto</translation>
    </message>
    <message>
        <source>Forget what was restored for this face</source>
        <translation>Esquecer o que foi restaurado neste rosto</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Re&amp;jeitar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>&amp;Back to the original</source>
        <translation>&amp;Voltar ao original</translation>
    </message>
    <message>
        <source>1 is the same picture, 0 is any two people</source>
        <translation>1 é a mesma imagem, 0 são duas pessoas quaisquer</translation>
    </message>
    <message>
        <source>Seed {0}, {1} seconds</source>
        <translation>Semente {0}, {1} segundos</translation>
    </message>
    <message>
        <source>Computed in higher precision: the faster one failed here</source>
        <translation>Calculado com mais precisão: a mais rápida falhou aqui</translation>
    </message>
    <message>
        <source>Computed one candidate at a time: memory was short</source>
        <translation>Calculado uma proposta por vez: faltava memória</translation>
    </message>
    <message>
        <source>Computed on the processor: the graphics card failed</source>
        <translation>Calculado no processador: a placa de vídeo falhou</translation>
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
        <translation>Calcular em</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>Pacote de modelos</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Closeness to the original person</source>
        <translation>Proximidade da pessoa original</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Restore the faces as soon as a photograph is open</source>
        <translation>Restaurar os rostos assim que uma foto for aberta</translation>
    </message>
    <message>
        <source>Remember the photographs that were opened</source>
        <translation>Lembrar as fotos que foram abertas</translation>
    </message>
    <message>
        <source>Keep unfinished work, so that it survives a crash</source>
        <translation>Guardar o trabalho inacabado, para que sobreviva a uma falha</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Choose a line to change its keys.</source>
        <translation>Escolha uma linha para mudar suas teclas.</translation>
    </message>
    <message>
        <source>“{name}” has these keys.</source>
        <translation>“{name}” tem essas teclas.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Novas teclas:</translation>
    </message>
    <message>
        <source>Press the keys you want</source>
        <translation>Pressione as teclas desejadas</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valores padrão</translation>
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
        <translation>Edição</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>SimilarityTexts</name>
    <message>
        <source>Very alike</source>
        <translation>Muito parecido</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Somewhat alike</source>
        <translation>Um pouco parecido</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>Pouco parecido</translation>
    </message>
    <message>
        <source>Too damaged to tell</source>
        <translation>Danificado demais para dizer</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>The original shows too little of this face to compare. Somebody who knew the person can judge it.</source>
        <translation>O original mostra muito pouco deste rosto para comparar. Quem conheceu a pessoa pode julgar.</translation>
    </message>
    <message>
        <source>This may look like somebody else. Try other candidates, or reject it.</source>
        <translation>Pode parecer outra pessoa. Tente outras propostas, ou rejeite-o.</translation>
    </message>
    <message>
        <source>A second network compares both faces. It is a hint, not a proof.</source>
        <translation>Uma segunda rede compara os dois rostos. É um indício, não uma prova.</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Divider between original and restored</source>
        <translation>Divisor entre o original e o restaurado</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it; Home and End go to the edges.</source>
        <translation>As setas esquerda e direita o movem; Home e End vão às bordas.</translation>
    </message>
    <message>
        <source>Drag to compare. Double-click for the middle.</source>
        <translation>Arraste para comparar. Clique duplo para o meio.</translation>
    </message>
</context>
<context>
    <name>StartControl</name>
    <message>
        <source>Let the damage decide where to start</source>
        <translation>Escolher o início conforme o dano</translation>
    </message>
    <message>
        <source>The further back a face starts, the more of it is made anew: that mends more, and keeps less of the person</source>
        <translation>Quanto mais longe um rosto começa, mais é refeito: conserta mais e guarda menos da pessoa</translation>
    </message>
    <message>
        <source>Start at &amp;noise</source>
        <translation>Início no &amp;ruído</translation>
    </message>
    <message>
        <source>Keeps more</source>
        <translation>Preserva mais</translation>
    </message>
    <message>
        <source>Makes more anew</source>
        <translation>Refaz mais</translation>
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
        <translation>Não está pronto</translation>
    </message>
    <message>
        <source>Device or model pack cannot be used. Click to choose.</source>
        <translation>O dispositivo ou o pacote de modelos não pode ser usado. Clique para escolher.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n rosto encontrado</numerusform>
            <numerusform>%n rostos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Draw a box around it.</source>
        <translation>Nenhum rosto foi encontrado. Desenhe uma moldura em volta dele.</translation>
    </message>
    <message>
        <source>Background: part {0} of {1}</source>
        <translation>Fundo: parte {0} de {1}</translation>
    </message>
    <message>
        <source>Background: getting ready</source>
        <translation>Fundo: preparando</translation>
    </message>
    <message numerus="yes">
        <source>%n more uncertain: tick it if it is a face</source>
        <translation>
            <numerusform>mais %n incerto: marque-o se for um rosto</numerusform>
            <numerusform>mais %n incertos: marque os que forem rostos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) restored. Compare, then export the photograph.</source>
        <translation>
            <numerusform>%n rosto restaurado. Compare e depois exporte a foto.</numerusform>
            <numerusform>%n rostos restaurados. Compare e depois exporte a foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped with {0} of {1} faces restored.</source>
        <translation>Parado: {0} de {1} rostos restaurados.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Abrindo {0}…</translation>
    </message>
    <message>
        <source>Saved to {0}</source>
        <translation>Salvo em {0}</translation>
    </message>
    <message>
        <source>Exporting {0}…</source>
        <translation>Exportando {0}…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportado para {0}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Não há imagem na área de transferência.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Procurando rostos…</translation>
    </message>
    <message>
        <source>Half precision failed on this device: going on with full precision.</source>
        <translation>A meia precisão falhou neste dispositivo: continuando com precisão total.</translation>
    </message>
    <message>
        <source>Memory was short: the candidates are made one by one.</source>
        <translation>Faltava memória: as propostas são feitas uma a uma.</translation>
    </message>
    <message>
        <source>The graphics memory ran out: this face is made on the processor.</source>
        <translation>A memória de vídeo acabou: este rosto é feito no processador.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Show the File</source>
        <translation>Mostrar o arquivo</translation>
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
        <translation>O dispositivo está sendo testado.</translation>
    </message>
    <message>
        <source>You chose this device.</source>
        <translation>Você escolheu este dispositivo.</translation>
    </message>
    <message>
        <source>The fastest device here; it passed its test.</source>
        <translation>O dispositivo mais rápido aqui; passou no teste.</translation>
    </message>
    <message>
        <source>No graphics processor that can be used was found, so the processor computes.</source>
        <translation>Nenhum processador gráfico utilizável foi encontrado, por isso o processador calcula.</translation>
    </message>
    <message>
        <source>The graphics processor failed its test, so the processor computes. {0}</source>
        <translation>O processador gráfico não passou no teste, por isso o processador calcula. {0}</translation>
    </message>
    <message>
        <source>Face {0} of {1}</source>
        <translation>Rosto {0} de {1}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>passo {0} de {1}</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>preparando</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>falta cerca de %n segundo</numerusform>
            <numerusform>faltam cerca de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
</context>
</TS>
