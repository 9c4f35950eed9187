<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>关于 Heirloom</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Brings back the faces in old family photographs.</source>
        <translation>让老家庭照片中的面孔重现光彩。</translation>
    </message>
    <message>
        <source>It works without the internet and has no code that uses a network: no accounts, no statistics, no updates behind your back. Your photographs stay with you.</source>
        <translation>它无需互联网，也不含任何使用网络的代码：没有账户，没有统计，没有暗中更新。您的照片始终归您所有。</translation>
    </message>
    <message>
        <source>A restored face is a trained model&apos;s best guess. It is no proof of how somebody looked, and every file that is exported says that it was restored.</source>
        <translation>修复的人脸是训练模型的最佳推测，不能证明某人的真实长相；每个导出的文件都会注明经过修复。</translation>
    </message>
    <message>
        <source>Free software under the MIT license.</source>
        <translation>采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a photograph</source>
        <translation>打开一张照片</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Put a folder into the queue</source>
        <translation>把文件夹放入队列</translation>
    </message>
    <message>
        <source>Open the S&amp;ample</source>
        <translation>打开示例(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>保存工作(&amp;S)</translation>
    </message>
    <message>
        <source>Save faces, settings and results to go on</source>
        <translation>保存人脸、设置和结果，以便以后继续</translation>
    </message>
    <message>
        <source>Save Wor&amp;k As…</source>
        <translation>工作另存为(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>信息(&amp;I)</translation>
    </message>
    <message>
        <source>Size, format and colors of the file</source>
        <translation>文件的尺寸、格式和色彩</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the restored photograph to a file</source>
        <translation>把修复后的照片写入文件</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>再次导出</translation>
    </message>
    <message>
        <source>Export with the last settings</source>
        <translation>按上次的设置导出</translation>
    </message>
    <message>
        <source>&amp;Close Photograph</source>
        <translation>关闭照片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Previous Photograph</source>
        <translation>上一张照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Photograph</source>
        <translation>下一张照片(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>加入队列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Queue…</source>
        <translation>队列(&amp;Q)…</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>修复多张照片</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the photograph as it is shown</source>
        <translation>按所显示的样子复制照片</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>打开剪贴板中的图片</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>修复(&amp;R)</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>修复已勾选的人脸</translation>
    </message>
    <message>
        <source>Restore &amp;This Face</source>
        <translation>修复这张脸(&amp;T)</translation>
    </message>
    <message>
        <source>Restore the current face</source>
        <translation>修复当前人脸</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>保留现有结果(&amp;K)</translation>
    </message>
    <message>
        <source>End now, with the face as it is</source>
        <translation>现在结束，保留人脸当前的样子</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel at the next step</source>
        <translation>在下一步取消</translation>
    </message>
    <message>
        <source>Find &amp;Faces Again</source>
        <translation>重新查找人脸(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Draw a Face</source>
        <translation>框选人脸(&amp;D)</translation>
    </message>
    <message>
        <source>Draw a box around a face</source>
        <translation>在人脸周围画一个框</translation>
    </message>
    <message>
        <source>Pa&amp;int Torn Places</source>
        <translation>涂抹破损处(&amp;I)</translation>
    </message>
    <message>
        <source>Mark what is torn or blank</source>
        <translation>标记破损或空白之处</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>擦除(&amp;E)</translation>
    </message>
    <message>
        <source>Take marks of torn places away</source>
        <translation>去掉破损处的标记</translation>
    </message>
    <message>
        <source>Smaller &amp;Brush</source>
        <translation>缩小画笔(&amp;B)</translation>
    </message>
    <message>
        <source>Larger Brus&amp;h</source>
        <translation>放大画笔(&amp;H)</translation>
    </message>
    <message>
        <source>Clear the Painted Place&amp;s</source>
        <translation>清除所有涂抹(&amp;S)</translation>
    </message>
    <message>
        <source>I&amp;mprove the Background</source>
        <translation>改善背景(&amp;M)</translation>
    </message>
    <message>
        <source>Send the picture around the faces through your own upscaler</source>
        <translation>用您自己的放大模型处理人脸周围的画面</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>下一张脸(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Face</source>
        <translation>上一张脸(&amp;P)</translation>
    </message>
    <message>
        <source>Tick or &amp;Untick Face</source>
        <translation>勾选或取消勾选人脸(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete Face</source>
        <translation>删除人脸(&amp;L)</translation>
    </message>
    <message>
        <source>Tick &amp;All Faces</source>
        <translation>勾选所有人脸(&amp;A)</translation>
    </message>
    <message>
        <source>Tick N&amp;o Face</source>
        <translation>不勾选任何人脸(&amp;O)</translation>
    </message>
    <message>
        <source>Tick the Lar&amp;gest Face</source>
        <translation>勾选最大的人脸(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>Original and result with a divider</source>
        <translation>用分隔线显示原图和结果</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>并排(&amp;B)</translation>
    </message>
    <message>
        <source>Original and result together</source>
        <translation>同时显示原图和结果</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>The result alone</source>
        <translation>仅显示结果</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>原图(&amp;O)</translation>
    </message>
    <message>
        <source>The original alone; hold \ for a glance</source>
        <translation>仅显示原图；按住 \ 可快速查看</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>改动之处</translation>
    </message>
    <message>
        <source>Ne&amp;xt Comparison</source>
        <translation>下一种对比(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>显示整张照片</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>One pixel on one pixel</source>
        <translation>一像素对一像素</translation>
    </message>
    <message>
        <source>Fit or Actual Si&amp;ze</source>
        <translation>适合窗口或实际大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>Show Bo&amp;xes</source>
        <translation>显示方框(&amp;X)</translation>
    </message>
    <message>
        <source>Show the boxes around the faces</source>
        <translation>显示人脸周围的方框</translation>
    </message>
    <message>
        <source>Color-&amp;Managed</source>
        <translation>色彩管理(&amp;M)</translation>
    </message>
    <message>
        <source>Mind the photograph&apos;s color profile on the screen</source>
        <translation>在屏幕上按照片的色彩配置文件显示</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>全屏(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show the &amp;Logs</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>关于 Heirloom(&amp;A)</translation>
    </message>
</context>
<context>
    <name>BackgroundChoice</name>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Real-ESRGAN and many others, from a file of your own. It is used where you switch it on; the photograph keeps its size.</source>
        <translation>Real-ESRGAN 等多种模型，使用您自己的文件。只在您开启时使用；照片尺寸保持不变。</translation>
    </message>
    <message>
        <source>Upscalers</source>
        <translation>放大模型</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Results go beside each photograph, as {0}</source>
        <translation>结果保存在每张照片旁边，名为 {0}</translation>
    </message>
    <message>
        <source>Results go to {0}, as {1}</source>
        <translation>结果保存到 {0}，名为 {1}</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>涂抹</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Size of the brush on the screen: zoom in to paint finer</source>
        <translation>画笔在屏幕上的大小：放大照片可涂得更细</translation>
    </message>
    <message>
        <source>&amp;Use DifFace</source>
        <translation>使用 DifFace(&amp;U)</translation>
    </message>
    <message>
        <source>Restores the faces that are painted over with DifFace</source>
        <translation>用 DifFace 修复被涂抹的人脸</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Lays the brush down</source>
        <translation>放下画笔</translation>
    </message>
</context>
<context>
    <name>Brushing</name>
    <message>
        <source>Paint over what is torn or blank in a face and around it.</source>
        <translation>请涂抹人脸及其周围破损或空白的地方。</translation>
    </message>
    <message>
        <source>No face is near: only a face and its surroundings are filled.</source>
        <translation>附近没有人脸：只会填补人脸及其周围。</translation>
    </message>
    <message>
        <source>Filled with what may have been there when the face is restored.</source>
        <translation>修复人脸时，会用那里可能有过的内容来填补。</translation>
    </message>
    <message>
        <source>{0} cannot paint what is missing: it only goes on smoothly from the border, as over a scratch. {1} paints what may have been there.</source>
        <translation>{0} 无法画出缺失的内容：它只会像抹平划痕那样从边缘平滑延伸。{1} 会画出那里可能有过的内容。</translation>
    </message>
    <message>
        <source>Its weights can be imported in the preferences.</source>
        <translation>它的权重可在首选项中导入。</translation>
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
        <translation>候选 {0}，{1}</translation>
    </message>
    <message>
        <source>{0}, seed {1}</source>
        <translation>{0}，种子 {1}</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Arrow keys choose a candidate.</source>
        <translation>用方向键选择候选。</translation>
    </message>
    <message>
        <source>Show where they &amp;disagree</source>
        <translation>显示分歧之处(&amp;D)</translation>
    </message>
    <message>
        <source>Marks the places where the candidates differ from one another</source>
        <translation>标出各候选互不相同的地方</translation>
    </message>
    <message>
        <source>Orange: the photograph says little here, so the program is guessing.</source>
        <translation>橙色：照片在此处信息很少，程序只能猜测。</translation>
    </message>
</context>
<context>
    <name>CheckpointTexts</name>
    <message>
        <source>“{name}” was not imported.</source>
        <translation>未导入“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” cannot improve the background.</source>
        <translation>“{name}”无法改善背景。</translation>
    </message>
    <message>
        <source>It is no upscaler for whole pictures that is known.</source>
        <translation>它不是已知的整图放大模型。</translation>
    </message>
    <message>
        <source>Choose another file in the preferences.</source>
        <translation>请在首选项中选择其他文件。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>Check that its drive is connected.</source>
        <translation>请检查所在的驱动器是否已连接。</translation>
    </message>
    <message>
        <source>It is neither a PyTorch file nor safetensors.</source>
        <translation>它既不是 PyTorch 文件，也不是 safetensors。</translation>
    </message>
    <message>
        <source>The download may have brought a web page instead: look into it.</source>
        <translation>下载到的可能是一个网页，请打开看看。</translation>
    </message>
    <message>
        <source>It cannot be read; it may be incomplete.</source>
        <translation>无法读取，可能不完整。</translation>
    </message>
    <message>
        <source>It does more than hold weights: opening it could run a program or fill the memory. Nothing in it was run.</source>
        <translation>它包含的不只是权重：打开它可能会运行程序或占满内存。其中的任何内容都没有运行。</translation>
    </message>
    <message>
        <source>Do not use this file.</source>
        <translation>请勿使用此文件。</translation>
    </message>
    <message>
        <source>It holds no network that Heirloom knows.</source>
        <translation>其中没有 Heirloom 认识的网络。</translation>
    </message>
    <message>
        <source>DifFace, latent diffusion, ResShift (face autoencoder) and facexlib can be imported.</source>
        <translation>可以导入 DifFace、Latent Diffusion、ResShift（人脸自编码器）和 facexlib。</translation>
    </message>
    <message>
        <source>It looks like a known network, but its weights do not fit it.</source>
        <translation>它看起来像已知的网络，但权重与之不符。</translation>
    </message>
    <message>
        <source>It may be incomplete, of another size, or a mixture of several.</source>
        <translation>它可能不完整、尺寸不同，或混合了多个网络。</translation>
    </message>
    <message>
        <source>Some of its weights are not numbers.</source>
        <translation>其中一些权重不是数值。</translation>
    </message>
    <message>
        <source>Another of the files holds the same network.</source>
        <translation>另一个文件包含同样的网络。</translation>
    </message>
    <message>
        <source>Import them one by one.</source>
        <translation>请逐个导入。</translation>
    </message>
    <message>
        <source>These weights are imported already, as this pack.</source>
        <translation>这些权重已作为此模型包导入。</translation>
    </message>
    <message>
        <source>It is in the list of model packs.</source>
        <translation>它在模型包列表中。</translation>
    </message>
    <message>
        <source>A pack of this name is there already.</source>
        <translation>已有同名的模型包。</translation>
    </message>
    <message>
        <source>A pack cannot have this name.</source>
        <translation>模型包不能使用这个名称。</translation>
    </message>
    <message>
        <source>Use letters without accents, digits and dashes.</source>
        <translation>请使用不带重音的字母、数字和连字符。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>The folder of the packs cannot be written to.</source>
        <translation>无法写入模型包文件夹。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>&amp;Compute on:</source>
        <translation>计算设备(&amp;C)：</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>正在使用：</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>可用设备中最快的</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>An NVIDIA or AMD graphics card</source>
        <translation>NVIDIA 或 AMD 显卡</translation>
    </message>
    <message>
        <source>The graphics of an Apple computer</source>
        <translation>Apple 电脑的图形处理器</translation>
    </message>
    <message>
        <source>Every device has to compute a small test correctly before it is used. The processor always works; it is slower.</source>
        <translation>每种设备必须先正确完成一个小测试才会被使用。处理器始终可用，但较慢。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Cancel the restoration?</source>
        <translation>取消修复？</translation>
    </message>
    <message>
        <source>Faces that are finished stay. The one in work is lost, unless you keep it.</source>
        <translation>已完成的人脸会保留。正在处理的人脸会丢失，除非您保留它。</translation>
    </message>
    <message>
        <source>&amp;Cancel It</source>
        <translation>确认取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>保留现有结果(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Go on with “{0}”?</source>
        <translation>继续处理“{0}”？</translation>
    </message>
    <message>
        <source>Your work on this photograph was not exported. Nothing of it is lost.</source>
        <translation>您对这张照片的工作尚未导出，没有任何内容丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard It</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>The work on “{0}” no longer fits the photograph.</source>
        <translation>“{0}”的工作与照片不再相符。</translation>
    </message>
    <message>
        <source>The file was changed after the work was saved: turned, edited or saved anew. Faces and results would lie in the wrong places, so it was opened without them. The saved work is untouched: put the photograph back as it was and open the work again, or begin anew here.</source>
        <translation>保存工作之后文件被更改：旋转、编辑或重新保存过。人脸和结果的位置会出错，因此打开时未载入它们。已保存的工作未受影响：请将照片恢复原样后重新打开工作，或在此重新开始。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Find faces again</source>
        <translation>重新查找人脸</translation>
    </message>
    <message>
        <source>Restore face</source>
        <translation>修复人脸</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Include face</source>
        <translation>包含人脸</translation>
    </message>
    <message>
        <source>Exclude face</source>
        <translation>排除人脸</translation>
    </message>
    <message>
        <source>Include all faces</source>
        <translation>包含所有人脸</translation>
    </message>
    <message>
        <source>Exclude all faces</source>
        <translation>排除所有人脸</translation>
    </message>
    <message>
        <source>Include the largest face</source>
        <translation>包含最大的人脸</translation>
    </message>
    <message>
        <source>Draw face</source>
        <translation>框选人脸</translation>
    </message>
    <message>
        <source>Move face</source>
        <translation>移动人脸</translation>
    </message>
    <message>
        <source>Delete face</source>
        <translation>删除人脸</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Same settings as all faces</source>
        <translation>与所有人脸相同的设置</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>更改方法</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Paint a torn place</source>
        <translation>涂抹破损处</translation>
    </message>
    <message>
        <source>Clear the painted places</source>
        <translation>清除所有涂抹</translation>
    </message>
    <message>
        <source>Choose candidate</source>
        <translation>选择候选</translation>
    </message>
    <message>
        <source>Accept face</source>
        <translation>接受人脸</translation>
    </message>
    <message>
        <source>Reject face</source>
        <translation>拒绝人脸</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>撤回判断</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>恢复原图</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Drop a photograph here</source>
        <translation>把照片拖放到这里</translation>
    </message>
    <message>
        <source>It stays on this computer, and the file itself is never changed.</source>
        <translation>照片不会离开这台电脑，原文件也绝不会被改动。</translation>
    </message>
    <message>
        <source>Several photographs, or a folder, are restored one after the other.</source>
        <translation>多张照片或整个文件夹会依次修复。</translation>
    </message>
    <message>
        <source>Open a photograph…</source>
        <translation>打开照片…</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>用示例试一试</translation>
    </message>
    <message>
        <source>Choose a photograph from a folder</source>
        <translation>从文件夹中选择一张照片</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Open an&amp;other photograph…</source>
        <translation>打开其他照片(&amp;O)…</translation>
    </message>
    <message>
        <source>Change the e&amp;xport…</source>
        <translation>更改导出设置(&amp;X)…</translation>
    </message>
    <message>
        <source>Model &amp;packs…</source>
        <translation>模型包(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Use the processor</source>
        <translation>使用处理器(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Draw a box</source>
        <translation>画一个框(&amp;D)</translation>
    </message>
    <message>
        <source>Open in the &amp;queue</source>
        <translation>在队列中打开(&amp;Q)</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>隐藏详情(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Heirloom</source>
        <translation>Heirloom</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;logs</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Versions and where it failed. Your name is not in it.</source>
        <translation>各组件的版本和出错位置，不含您的姓名。</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>无法打开“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” could not be restored.</source>
        <translation>无法修复“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>无法保存“{name}”。</translation>
    </message>
    <message>
        <source>The photograph could not be opened.</source>
        <translation>无法打开照片。</translation>
    </message>
    <message>
        <source>The faces could not be restored.</source>
        <translation>无法修复人脸。</translation>
    </message>
    <message>
        <source>The photograph could not be saved.</source>
        <translation>无法保存照片。</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>请从原处重新复制。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>Check that its drive is connected, then try again.</source>
        <translation>请检查驱动器是否已连接，然后重试。</translation>
    </message>
    <message>
        <source>This is a folder, not a photograph.</source>
        <translation>这是文件夹，不是照片。</translation>
    </message>
    <message>
        <source>The queue restores all photographs of a folder.</source>
        <translation>队列可以修复文件夹中的所有照片。</translation>
    </message>
    <message>
        <source>The file has no contents.</source>
        <translation>文件没有内容。</translation>
    </message>
    <message>
        <source>It is not a kind of picture that Heirloom can read.</source>
        <translation>Heirloom 无法读取这种图片。</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, BMP, HEIC and AVIF can be opened.</source>
        <translation>可以打开 JPEG、PNG、TIFF、WebP、BMP、HEIC 和 AVIF。</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>文件过早结束：缺少一部分。</translation>
    </message>
    <message>
        <source>The file is damaged inside.</source>
        <translation>文件内部已损坏。</translation>
    </message>
    <message>
        <source>Copy it again, or open it in another program and save it from there.</source>
        <translation>请重新复制，或用其他程序打开并另存。</translation>
    </message>
    <message>
        <source>The picture is too large for this.</source>
        <translation>图片太大，无法处理。</translation>
    </message>
    <message>
        <source>Use a smaller copy, or save as PNG or TIFF.</source>
        <translation>请使用较小的副本，或保存为 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation>图片太小，容不下人脸。</translation>
    </message>
    <message>
        <source>Scan the photograph again at a higher resolution.</source>
        <translation>请用更高的分辨率重新扫描照片。</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>不支持这种文件。</translation>
    </message>
    <message>
        <source>Use JPEG, PNG or TIFF.</source>
        <translation>请使用 JPEG、PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>The system refused access to the file or its folder.</source>
        <translation>系统拒绝访问该文件或其文件夹。</translation>
    </message>
    <message>
        <source>Choose another place, or change the permissions.</source>
        <translation>请选择其他位置，或更改权限。</translation>
    </message>
    <message>
        <source>A file of this name is there, and it was left as it is.</source>
        <translation>同名文件已存在，未作改动。</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>其文件夹已不存在。</translation>
    </message>
    <message>
        <source>Connect the drive again, or choose another folder.</source>
        <translation>请重新连接驱动器，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose another folder.</source>
        <translation>请腾出空间后重试，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The name is too long for this disk.</source>
        <translation>对此磁盘来说名称太长。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>请选择较短的名称。</translation>
    </message>
    <message>
        <source>This is the original, and it is never written over.</source>
        <translation>这是原件，绝不会被覆盖。</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translation>磁盘未能正常工作。</translation>
    </message>
    <message>
        <source>Check the drive and its cable, then try again.</source>
        <translation>请检查驱动器及其连接线，然后重试。</translation>
    </message>
    <message>
        <source>It is named like a picture, but is none.</source>
        <translation>文件名像是图片，但内容不是。</translation>
    </message>
    <message>
        <source>The model pack “{name}” cannot be used.</source>
        <translation>无法使用模型包“{name}”。</translation>
    </message>
    <message>
        <source>One of its files is not as it was made.</source>
        <translation>其中一个文件与制作时不同。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>Its description is missing.</source>
        <translation>缺少说明文件。</translation>
    </message>
    <message>
        <source>Its description is broken.</source>
        <translation>说明文件已损坏。</translation>
    </message>
    <message>
        <source>It is made for a newer Heirloom.</source>
        <translation>它是为更新版本的 Heirloom 制作的。</translation>
    </message>
    <message>
        <source>One of its files is missing.</source>
        <translation>缺少其中一个文件。</translation>
    </message>
    <message>
        <source>It reaches for a file outside its own folder, as no honest pack does.</source>
        <translation>它试图访问自身文件夹之外的文件，正常的包不会这样做。</translation>
    </message>
    <message>
        <source>Its weights do not fit its networks.</source>
        <translation>其权重与网络不匹配。</translation>
    </message>
    <message>
        <source>Some of its weights are no numbers.</source>
        <translation>部分权重不是数字。</translation>
    </message>
    <message>
        <source>It needs a network that this Heirloom does not know.</source>
        <translation>它需要此版本 Heirloom 不认识的网络。</translation>
    </message>
    <message>
        <source>Its files cannot be read.</source>
        <translation>无法读取其文件。</translation>
    </message>
    <message>
        <source>Neither it nor the imported packs hold a network that is needed for this.</source>
        <translation>它和已导入的包都没有所需的网络。</translation>
    </message>
    <message>
        <source>Choose another pack, or install Heirloom again.</source>
        <translation>请选择其他包，或重新安装 Heirloom。</translation>
    </message>
    <message>
        <source>Choose another pack, or update Heirloom.</source>
        <translation>请选择其他包，或更新 Heirloom。</translation>
    </message>
    <message>
        <source>Do not use this pack.</source>
        <translation>请勿使用此包。</translation>
    </message>
    <message>
        <source>Choose another method, or import the weights in the preferences.</source>
        <translation>请选择其他方法，或在首选项中导入权重。</translation>
    </message>
    <message>
        <source>The device {name} cannot be used.</source>
        <translation>无法使用设备 {name}。</translation>
    </message>
    <message>
        <source>This computer has none that Heirloom can use.</source>
        <translation>这台电脑没有 Heirloom 可用的此类设备。</translation>
    </message>
    <message>
        <source>It did not compute a small test correctly.</source>
        <translation>它未能正确完成一个小测试。</translation>
    </message>
    <message>
        <source>Use the processor, which is slower and always works, or update the driver.</source>
        <translation>请使用较慢但始终可用的处理器，或更新驱动程序。</translation>
    </message>
    <message>
        <source>No face was found in “{name}”.</source>
        <translation>在“{name}”中未找到人脸。</translation>
    </message>
    <message>
        <source>It may be very small, turned away or badly faded.</source>
        <translation>人脸可能很小、侧向或严重褪色。</translation>
    </message>
    <message>
        <source>Draw a box around it by hand.</source>
        <translation>请手动在人脸周围画一个框。</translation>
    </message>
    <message>
        <source>There was not enough memory, also in smaller parts.</source>
        <translation>即使分成更小的部分，内存仍不足。</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer candidates.</source>
        <translation>请关闭其他程序，或减少候选数量。</translation>
    </message>
    <message>
        <source>The networks gave no usable picture.</source>
        <translation>网络未给出可用的图片。</translation>
    </message>
    <message>
        <source>The model pack may be broken: verify it.</source>
        <translation>模型包可能已损坏：请验证。</translation>
    </message>
    <message>
        <source>An error came up that Heirloom does not know ({name}).</source>
        <translation>发生了 Heirloom 不认识的错误（{name}）。</translation>
    </message>
    <message>
        <source>Your photograph was not changed. If it happens again, please send us the report.</source>
        <translation>您的照片未被改动。如果再次发生，请将报告发送给我们。</translation>
    </message>
</context>
<context>
    <name>ExportDestination</name>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>存在同名文件，它将被替换。</translation>
    </message>
    <message>
        <source>The name is taken, so the file gets a number.</source>
        <translation>名称已被占用，文件将加上编号。</translation>
    </message>
    <message numerus="yes">
        <source>%n other photograph(s) in the same way</source>
        <translation>
            <numerusform>另外 %n 张照片也照此处理</numerusform>
        </translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>原件保持不变。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>{detail} is not known. Use {fields}.</source>
        <translation>{detail} 无法识别。请使用 {fields}。</translation>
    </message>
    <message>
        <source>“{detail}” cannot be in a file name.</source>
        <translation>文件名中不能有“{detail}”。</translation>
    </message>
    <message>
        <source>Windows keeps the name “{detail}” for itself.</source>
        <translation>“{detail}”是 Windows 的保留名称。</translation>
    </message>
    <message>
        <source>A name cannot end with a space or a dot.</source>
        <translation>名称不能以空格或句点结尾。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称太长。</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Beside the photograph</source>
        <translation>照片所在位置</translation>
    </message>
    <message>
        <source>Name of the photograph</source>
        <translation>照片的名称</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>今天的日期</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Becomes:</source>
        <translation>将成为：</translation>
    </message>
    <message>
        <source>If &amp;taken:</source>
        <translation>若重名(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>Put the photograph&apos;s name or the date into the name</source>
        <translation>在名称中加入照片名称或日期</translation>
    </message>
    <message>
        <source>{name} stands for the photograph&apos;s own name</source>
        <translation>{name} 代表照片自己的名称</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>加上编号</translation>
    </message>
    <message>
        <source>Replace that file, but never the original</source>
        <translation>替换该文件，但绝不替换原件</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>使用此设置(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>附带内容</translation>
    </message>
    <message>
        <source>&amp;Metadata:</source>
        <translation>元数据(&amp;M)：</translation>
    </message>
    <message>
        <source>Keep all: dates, places, camera</source>
        <translation>全部保留：日期、地点、相机</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>保留除地点外的全部</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>全不保留</translation>
    </message>
    <message>
        <source>&amp;Recipe beside the file</source>
        <translation>在文件旁附上配方(&amp;R)</translation>
    </message>
    <message>
        <source>With it the same result can be made again.</source>
        <translation>凭它可以再次得到同样的结果。</translation>
    </message>
    <message>
        <source>&amp;Before and after picture, to share</source>
        <translation>用于分享的修复前后对比图(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>The file always says that %n face(s) were restored by a trained model.</source>
        <translation>
            <numerusform>文件始终注明有 %n 张脸由训练模型修复。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file always says which faces were restored by a trained model.</source>
        <translation>文件始终注明哪些脸由训练模型修复。</translation>
    </message>
</context>
<context>
    <name>ExportEncoding</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>Small and readable everywhere; loses a little.</source>
        <translation>小巧，随处可读；略有损失。</translation>
    </message>
    <message>
        <source>Loses nothing; large files.</source>
        <translation>无损失；文件较大。</translation>
    </message>
    <message>
        <source>Loses nothing; for archives and printing.</source>
        <translation>无损失；适合存档和打印。</translation>
    </message>
    <message>
        <source>Small, for the web; loses nothing at quality 100.</source>
        <translation>小巧，适合网络；质量 100 时无损失。</translation>
    </message>
    <message>
        <source>Small, for phones; not every program reads it.</source>
        <translation>小巧，适合手机；部分程序无法读取。</translation>
    </message>
    <message>
        <source>Very small; not every program reads it.</source>
        <translation>非常小；部分程序无法读取。</translation>
    </message>
    <message>
        <source>It cannot hold all 16 bits of this photograph.</source>
        <translation>它无法容纳这张照片的全部 16 位。</translation>
    </message>
    <message>
        <source>Like the photograph</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>The photograph&apos;s own profile</source>
        <translation>照片自带的配置文件</translation>
    </message>
    <message>
        <source>sRGB, for screens and the web</source>
        <translation>sRGB，适合屏幕和网络</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>质量(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>大小(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>位深(&amp;D)：</translation>
    </message>
    <message>
        <source>Co&amp;lors:</source>
        <translation>色彩(&amp;L)：</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Higher keeps more and makes larger files</source>
        <translation>越高保留越多，文件也越大</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>In a larger picture small faces show what was restored</source>
        <translation>在更大的图片中，小的人脸也能显示修复的细节</translation>
    </message>
    <message>
        <source>A smaller picture stays as it is</source>
        <translation>较小的图片保持不变</translation>
    </message>
    <message>
        <source>Steps of brightness in each color</source>
        <translation>每种颜色的亮度级数</translation>
    </message>
</context>
<context>
    <name>FaceModel</name>
    <message>
        <source>Face {0}</source>
        <translation>人脸 {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Could not be restored</source>
        <translation>无法修复</translation>
    </message>
    <message>
        <source>{0}, own settings</source>
        <translation>{0}，单独设置</translation>
    </message>
    <message>
        <source>Perhaps not a face</source>
        <translation>可能不是人脸</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Rejected, the original is shown</source>
        <translation>已拒绝，显示原图</translation>
    </message>
    <message>
        <source>Will be restored</source>
        <translation>将被修复</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation>{0}，{1}，{2}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} 像素</translation>
    </message>
    <message>
        <source>{0}, drawn by hand</source>
        <translation>{0}，手动框选</translation>
    </message>
    <message>
        <source>{0}, the detector is {1} % sure</source>
        <translation>{0}，检测器把握 {1} %</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>已勾选 {0} / {1}</translation>
    </message>
    <message>
        <source>No faces yet</source>
        <translation>还没有人脸</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tick every face</source>
        <translation>勾选每张脸</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Untick every face</source>
        <translation>取消勾选每张脸</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Tick only the largest face</source>
        <translation>只勾选最大的人脸</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Arrow keys choose a face, Space ticks or unticks it.</source>
        <translation>方向键选择人脸，空格键勾选或取消勾选。</translation>
    </message>
    <message>
        <source>Faces appear here. If one is missed, draw a box around it in the photograph.</source>
        <translation>人脸会显示在这里。如有遗漏，请在照片上画框。</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>修复已勾选的人脸</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在修复…</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n face(s)</source>
        <translation>
            <numerusform>修复 %n 张脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Otherwise you choose the faces first.</source>
        <translation>否则由您先选择人脸。</translation>
    </message>
</context>
<context>
    <name>GlanceButton</name>
    <message>
        <source>Hold to see the original (\)</source>
        <translation>按住查看原图 (\)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>按住查看原图</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Arrow keys go back and forward through the steps.</source>
        <translation>用方向键在各步骤间前后移动。</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>“{name}” is imported, and in the list of model packs.</source>
        <translation>“{name}”已导入，并在模型包列表中。</translation>
    </message>
    <message>
        <source>Import published weights</source>
        <translation>导入公开的权重</translation>
    </message>
    <message>
        <source>Checkpoints of DifFace, latent diffusion, ResShift and facexlib become a model pack. They are only read: nothing in them is run, and nothing is downloaded.</source>
        <translation>DifFace、Latent Diffusion、ResShift 和 facexlib 的检查点会变成一个模型包。它们只会被读取：其中的内容不会运行，也不会下载任何东西。</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>找到：</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>许可证：</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>训练数据：</translation>
    </message>
    <message>
        <source>I have &amp;read the license and keep to it</source>
        <translation>我已阅读许可证并会遵守(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>What the pack is called; empty for this name</source>
        <translation>模型包的名称；留空则使用此名称</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>使用此包(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>All faces</source>
        <translation>所有人脸</translation>
    </message>
    <message>
        <source>Options for every face that has none of its own</source>
        <translation>用于没有单独设置的每张脸</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>这张脸</translation>
    </message>
    <message>
        <source>Options for the current face alone</source>
        <translation>仅用于当前人脸</translation>
    </message>
    <message>
        <source>Same as all faces</source>
        <translation>与所有人脸相同</translation>
    </message>
    <message>
        <source>Forget this face&apos;s own settings, so that those for all faces hold for it</source>
        <translation>丢弃这张脸的单独设置，改用所有人脸的设置</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>“{0}” was not exported. Do that first?</source>
        <translation>“{0}”尚未导出。要先导出吗？</translation>
    </message>
    <message>
        <source>Its restored faces would be lost.</source>
        <translation>已修复的脸将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>保存工作(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation>仍在写入文件。</translation>
    </message>
    <message>
        <source>Heirloom closes as soon as it is there.</source>
        <translation>写入完成后 Heirloom 将立即关闭。</translation>
    </message>
    <message>
        <source>&amp;Close at Once</source>
        <translation>立即关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay Open</source>
        <translation>保持打开(&amp;S)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>人脸(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Photographs and saved work</source>
        <translation>照片和已保存的工作</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>OptionControls</name>
    <message>
        <source>&amp;Likeness</source>
        <translation>相像程度(&amp;L)</translation>
    </message>
    <message>
        <source>Looks best</source>
        <translation>最好看</translation>
    </message>
    <message>
        <source>Most like the person</source>
        <translation>最像本人</translation>
    </message>
    <message>
        <source>How closely the face keeps to the person in the photograph</source>
        <translation>人脸在多大程度上忠于照片中的人</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>强度(&amp;S)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Fully restored</source>
        <translation>完全修复</translation>
    </message>
    <message>
        <source>How much of the restored face is blended over the original</source>
        <translation>修复的人脸叠加到原图上的比例</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>步数(&amp;T)</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>More thorough</source>
        <translation>更精细</translation>
    </message>
    <message>
        <source>How many diffusion steps each face takes</source>
        <translation>每张脸的扩散步数</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>Shows or hides the rarely needed options</source>
        <translation>显示或隐藏不常用的选项</translation>
    </message>
    <message>
        <source>Steps, start, candidates, seed and method</source>
        <translation>步数、起点、候选、种子和方法</translation>
    </message>
    <message>
        <source>CLR-Face keeps to the person; DifFace also paints what is missing</source>
        <translation>CLR-Face 忠于本人；DifFace 还会画出缺失的部分</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>候选(&amp;C)</translation>
    </message>
    <message>
        <source>How many versions of each face are made to choose from</source>
        <translation>为每张脸生成多少个版本供选择</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same face again</source>
        <translation>相同的种子得到相同的人脸</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>Try a different version of the face</source>
        <translation>试试人脸的另一个版本</translation>
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
            <numerusform>%n 个网络，{size} MiB</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在验证…</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n network(s) as they were made.</source>
        <translation>
            <numerusform>完好：%n 个网络与制作时一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>模型包</translation>
    </message>
    <message>
        <source>A pack holds the trained networks that restore a face.</source>
        <translation>模型包含有修复人脸的训练网络。</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>已安装的包</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>版本：</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>许可证：</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>说明：</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>训练数据：</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>大小：</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>使用此包(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Checks every file against the pack&apos;s own hashes</source>
        <translation>将每个文件与包中的哈希值核对</translation>
    </message>
    <message>
        <source>Show the f&amp;older</source>
        <translation>显示文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name}（使用中）</translation>
    </message>
</context>
<context>
    <name>PhotoInfo</name>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{0} bits a channel</source>
        <translation>每通道 {0} 位</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>尺寸：</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} 像素</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Colors:</source>
        <translation>色彩：</translation>
    </message>
    <message>
        <source>Resolution:</source>
        <translation>分辨率：</translation>
    </message>
    <message>
        <source>{0} dpi</source>
        <translation>{0} dpi</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>拍摄时间：</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>CMYK</source>
        <translation>CMYK</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>full color</source>
        <translation>全彩</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Difference, four times as strong</source>
        <translation>差异，放大四倍</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n 张脸</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} ticked</source>
        <translation>{0}，已勾选 {1}</translation>
    </message>
    <message>
        <source>Restored photograph</source>
        <translation>修复后的照片</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>模型包</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Forgotten</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Heirloom has no code that uses a network. Your photographs and everything about the faces in them stay on this computer.</source>
        <translation>Heirloom 不含任何使用网络的代码。您的照片以及其中人脸的一切信息都留在这台电脑上。</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>立即清除(&amp;F)</translation>
    </message>
    <message>
        <source>Empties the list of recent photographs</source>
        <translation>清空最近照片列表</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the program did, for the case that something fails.</source>
        <translation>程序的运行记录，供出错时查看。</translation>
    </message>
    <message>
        <source>Open the f&amp;older</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>删除日志(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Save the work</source>
        <translation>保存工作</translation>
    </message>
    <message>
        <source>Heirloom projects</source>
        <translation>Heirloom 项目</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>无人脸</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No face was found, so nothing was written.</source>
        <translation>未找到人脸，因此没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>Add photographs</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>looking through folders</source>
        <translation>正在查找文件夹</translation>
    </message>
    <message>
        <source>pausing after this photograph</source>
        <translation>处理完这张照片后暂停</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>修复多张照片</translation>
    </message>
    <message>
        <source>Photographs in the queue</source>
        <translation>队列中的照片</translation>
    </message>
    <message>
        <source>Drop photographs or folders here. Every face that is surely one is restored.</source>
        <translation>把照片或文件夹拖放到这里。凡是确定的人脸都会被修复。</translation>
    </message>
    <message>
        <source>&amp;Add photographs…</source>
        <translation>添加照片(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>With all folders inside it</source>
        <translation>包括其中的所有文件夹</translation>
    </message>
    <message>
        <source>How to sa&amp;ve…</source>
        <translation>保存方式(&amp;V)…</translation>
    </message>
    <message>
        <source>Folder, name, format and more</source>
        <translation>文件夹、名称、格式等</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>From the queue, not from the disk</source>
        <translation>从队列中移除，不会从磁盘删除</translation>
    </message>
    <message>
        <source>Remove the f&amp;inished</source>
        <translation>移除已完成的(&amp;I)</translation>
    </message>
    <message>
        <source>What was restored; what failed or has no face stays to be looked at</source>
        <translation>已修复的；失败的和没有人脸的会保留以便查看</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>The chosen ones, or all that failed</source>
        <translation>所选的，或所有失败的</translation>
    </message>
    <message>
        <source>Sho&amp;w the file</source>
        <translation>显示文件(&amp;W)</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>在其文件夹中显示</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>A line for each photograph</source>
        <translation>每张照片一行</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Restore what is waiting</source>
        <translation>修复等待中的照片</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>After the photograph in work</source>
        <translation>在当前照片完成之后</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>At once; the photograph in work waits again</source>
        <translation>立即停止；当前照片重新等待</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>队列进度</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>已修复 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a face</source>
        <translation>
            <numerusform>无人脸 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失败 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>待处理 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>剩余约 %n 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>清除此列表(&amp;C)</translation>
    </message>
    <message>
        <source>No Photographs Yet</source>
        <translation>还没有照片</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>What every photograph starts with.</source>
        <translation>每张照片的初始设置。</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}：</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>背景：</translation>
    </message>
    <message>
        <source>Left: best looking. Right: closest to the person.</source>
        <translation>左：最好看。右：最接近本人。</translation>
    </message>
    <message>
        <source>How much of the restored face is seen</source>
        <translation>修复的人脸显示多少</translation>
    </message>
    <message>
        <source>More steps take longer and are finer</source>
        <translation>步数越多越慢，也越精细</translation>
    </message>
    <message>
        <source>With more than one you choose among versions of each face.</source>
        <translation>多于一个时，可在每张脸的不同版本中选择。</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Likeness to the original</source>
        <translation>与原图的相似度</translation>
    </message>
    <message>
        <source>This face is good as it is</source>
        <translation>这张脸这样就好</translation>
    </message>
    <message>
        <source>Show the original instead of this face</source>
        <translation>显示原图而不是这张脸</translation>
    </message>
    <message>
        <source>Forget what was restored for this face</source>
        <translation>丢弃这张脸的修复结果</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>&amp;Back to the original</source>
        <translation>恢复原图(&amp;B)</translation>
    </message>
    <message>
        <source>1 is the same picture, 0 is any two people</source>
        <translation>1 表示同一张图片，0 表示任意两个人</translation>
    </message>
    <message>
        <source>Seed {0}, {1} seconds</source>
        <translation>种子 {0}，{1} 秒</translation>
    </message>
    <message>
        <source>Computed in higher precision: the faster one failed here</source>
        <translation>以更高精度计算：较快的方式在此失败</translation>
    </message>
    <message>
        <source>Computed one candidate at a time: memory was short</source>
        <translation>逐个候选计算：内存不足</translation>
    </message>
    <message>
        <source>Computed on the processor: the graphics card failed</source>
        <translation>在处理器上计算：显卡失败</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>模型包</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Closeness to the original person</source>
        <translation>与原人物的接近程度</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Restore the faces as soon as a photograph is open</source>
        <translation>打开照片后立即修复人脸</translation>
    </message>
    <message>
        <source>Remember the photographs that were opened</source>
        <translation>记住打开过的照片</translation>
    </message>
    <message>
        <source>Keep unfinished work, so that it survives a crash</source>
        <translation>保留未完成的工作，以便崩溃后恢复</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Choose a line to change its keys.</source>
        <translation>选择一行以更改其按键。</translation>
    </message>
    <message>
        <source>“{name}” has these keys.</source>
        <translation>“{name}”正在使用这些按键。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新按键(&amp;N)：</translation>
    </message>
    <message>
        <source>Press the keys you want</source>
        <translation>请按下想要的按键</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>SimilarityTexts</name>
    <message>
        <source>Very alike</source>
        <translation>非常像</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>像</translation>
    </message>
    <message>
        <source>Somewhat alike</source>
        <translation>有些像</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>不太像</translation>
    </message>
    <message>
        <source>Too damaged to tell</source>
        <translation>损坏过重，无法判断</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>The original shows too little of this face to compare. Somebody who knew the person can judge it.</source>
        <translation>原图中这张脸太不清楚，无法比较。认识本人的人可以判断。</translation>
    </message>
    <message>
        <source>This may look like somebody else. Try other candidates, or reject it.</source>
        <translation>看起来可能像另一个人。请试试其他候选，或拒绝它。</translation>
    </message>
    <message>
        <source>A second network compares both faces. It is a hint, not a proof.</source>
        <translation>由另一个网络比较两张脸。这只是提示，不是证据。</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Divider between original and restored</source>
        <translation>原图与修复结果之间的分隔线</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it; Home and End go to the edges.</source>
        <translation>左右方向键可移动它；Home 和 End 移到边缘。</translation>
    </message>
    <message>
        <source>Drag to compare. Double-click for the middle.</source>
        <translation>拖动以比较。双击回到中间。</translation>
    </message>
</context>
<context>
    <name>StartControl</name>
    <message>
        <source>Let the damage decide where to start</source>
        <translation>按损坏程度决定起点</translation>
    </message>
    <message>
        <source>The further back a face starts, the more of it is made anew: that mends more, and keeps less of the person</source>
        <translation>起点越靠前，重新生成的部分越多：修复得更多，保留本人特征更少</translation>
    </message>
    <message>
        <source>Start at &amp;noise</source>
        <translation>起始噪声(&amp;N)</translation>
    </message>
    <message>
        <source>Keeps more</source>
        <translation>保留更多</translation>
    </message>
    <message>
        <source>Makes more anew</source>
        <translation>重新生成更多</translation>
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
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Device or model pack cannot be used. Click to choose.</source>
        <translation>无法使用设备或模型包。点击以选择。</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>找到 %n 张脸</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Draw a box around it.</source>
        <translation>未找到人脸。请在其周围画一个框。</translation>
    </message>
    <message>
        <source>Background: part {0} of {1}</source>
        <translation>背景：第 {0} 块，共 {1} 块</translation>
    </message>
    <message>
        <source>Background: getting ready</source>
        <translation>背景：正在准备</translation>
    </message>
    <message numerus="yes">
        <source>%n more uncertain: tick it if it is a face</source>
        <translation>
            <numerusform>另有 %n 处不确定：如果是人脸请勾选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) restored. Compare, then export the photograph.</source>
        <translation>
            <numerusform>已修复 %n 张脸。请对比，然后导出照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped with {0} of {1} faces restored.</source>
        <translation>已停止：{1} 张脸中修复了 {0} 张。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有任何更改。</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>正在打开 {0}…</translation>
    </message>
    <message>
        <source>Saved to {0}</source>
        <translation>已保存到 {0}</translation>
    </message>
    <message>
        <source>Exporting {0}…</source>
        <translation>正在导出 {0}…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>已导出到 {0}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>正在查找人脸…</translation>
    </message>
    <message>
        <source>Half precision failed on this device: going on with full precision.</source>
        <translation>此设备上半精度失败：改用全精度继续。</translation>
    </message>
    <message>
        <source>Memory was short: the candidates are made one by one.</source>
        <translation>内存不足：逐个生成候选。</translation>
    </message>
    <message>
        <source>The graphics memory ran out: this face is made on the processor.</source>
        <translation>显存已用完：这张脸由处理器生成。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Show the File</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Device: {0}</source>
        <translation>设备：{0}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>The device is being tried.</source>
        <translation>正在测试设备。</translation>
    </message>
    <message>
        <source>You chose this device.</source>
        <translation>这是您选择的设备。</translation>
    </message>
    <message>
        <source>The fastest device here; it passed its test.</source>
        <translation>这里最快的设备；已通过测试。</translation>
    </message>
    <message>
        <source>No graphics processor that can be used was found, so the processor computes.</source>
        <translation>未找到可用的图形处理器，因此由处理器计算。</translation>
    </message>
    <message>
        <source>The graphics processor failed its test, so the processor computes. {0}</source>
        <translation>图形处理器未通过测试，因此由处理器计算。{0}</translation>
    </message>
    <message>
        <source>Face {0} of {1}</source>
        <translation>人脸 {0} / {1}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>剩余约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
</TS>
