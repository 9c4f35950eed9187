<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>Heirloom について</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>バージョン {number}</translation>
    </message>
    <message>
        <source>Brings back the faces in old family photographs.</source>
        <translation>古い家族写真の顔をよみがえらせます。</translation>
    </message>
    <message>
        <source>It works without the internet and has no code that uses a network: no accounts, no statistics, no updates behind your back. Your photographs stay with you.</source>
        <translation>インターネットなしで動き、ネットワークを使うコードは含まれていません。アカウントも、統計も、知らないうちの更新もありません。写真はあなたの手元に残ります。</translation>
    </message>
    <message>
        <source>A restored face is a trained model&apos;s best guess. It is no proof of how somebody looked, and every file that is exported says that it was restored.</source>
        <translation>復元された顔は、学習したモデルによる最良の推測です。その人の姿の証拠ではありません。書き出したファイルには、復元したことが必ず記されます。</translation>
    </message>
    <message>
        <source>Free software under the MIT license.</source>
        <translation>MIT ライセンスの自由なソフトウェアです。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>著作物</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a photograph</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Put a folder into the queue</source>
        <translation>フォルダーをキューに入れる</translation>
    </message>
    <message>
        <source>Open the S&amp;ample</source>
        <translation>サンプルを開く(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>作業を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save faces, settings and results to go on</source>
        <translation>続きができるよう、顔・設定・結果を保存</translation>
    </message>
    <message>
        <source>Save Wor&amp;k As…</source>
        <translation>名前を付けて作業を保存(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>情報(&amp;I)</translation>
    </message>
    <message>
        <source>Size, format and colors of the file</source>
        <translation>ファイルのサイズ、形式、色</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the restored photograph to a file</source>
        <translation>復元した写真をファイルに書き出す</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>もう一度書き出す</translation>
    </message>
    <message>
        <source>Export with the last settings</source>
        <translation>前回の設定で書き出す</translation>
    </message>
    <message>
        <source>&amp;Close Photograph</source>
        <translation>写真を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Previous Photograph</source>
        <translation>前の写真(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Photograph</source>
        <translation>次の写真(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>キューに追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Queue…</source>
        <translation>キュー(&amp;Q)…</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>たくさんの写真を復元</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the photograph as it is shown</source>
        <translation>表示されているとおりに写真をコピー</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>クリップボードの画像を開く</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>環境設定(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>チェックした顔を復元</translation>
    </message>
    <message>
        <source>Restore &amp;This Face</source>
        <translation>この顔を復元(&amp;T)</translation>
    </message>
    <message>
        <source>Restore the current face</source>
        <translation>現在の顔を復元</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>今の状態を残す(&amp;K)</translation>
    </message>
    <message>
        <source>End now, with the face as it is</source>
        <translation>今の顔のまま終える</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel at the next step</source>
        <translation>次のステップでキャンセル</translation>
    </message>
    <message>
        <source>Find &amp;Faces Again</source>
        <translation>顔を探し直す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Draw a Face</source>
        <translation>顔を指定(&amp;D)</translation>
    </message>
    <message>
        <source>Draw a box around a face</source>
        <translation>顔のまわりに枠を描く</translation>
    </message>
    <message>
        <source>Pa&amp;int Torn Places</source>
        <translation>破れた所を塗る(&amp;I)</translation>
    </message>
    <message>
        <source>Mark what is torn or blank</source>
        <translation>破れた所や欠けた所に印を付けます</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>消す(&amp;E)</translation>
    </message>
    <message>
        <source>Take marks of torn places away</source>
        <translation>破れた所の印を消します</translation>
    </message>
    <message>
        <source>Smaller &amp;Brush</source>
        <translation>ブラシを小さく(&amp;B)</translation>
    </message>
    <message>
        <source>Larger Brus&amp;h</source>
        <translation>ブラシを大きく(&amp;H)</translation>
    </message>
    <message>
        <source>Clear the Painted Place&amp;s</source>
        <translation>塗った所をすべて消す(&amp;S)</translation>
    </message>
    <message>
        <source>I&amp;mprove the Background</source>
        <translation>背景を改善(&amp;M)</translation>
    </message>
    <message>
        <source>Send the picture around the faces through your own upscaler</source>
        <translation>顔のまわりの画像を、お持ちのアップスケーラーに通します</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>次の顔(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Face</source>
        <translation>前の顔(&amp;P)</translation>
    </message>
    <message>
        <source>Tick or &amp;Untick Face</source>
        <translation>顔のチェックを切り替え(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete Face</source>
        <translation>顔を削除(&amp;L)</translation>
    </message>
    <message>
        <source>Tick &amp;All Faces</source>
        <translation>すべての顔をチェック(&amp;A)</translation>
    </message>
    <message>
        <source>Tick N&amp;o Face</source>
        <translation>どの顔もチェックしない(&amp;O)</translation>
    </message>
    <message>
        <source>Tick the Lar&amp;gest Face</source>
        <translation>最大の顔をチェック(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>Original and result with a divider</source>
        <translation>元の写真と結果を境界線で分けて表示</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>並べて表示(&amp;B)</translation>
    </message>
    <message>
        <source>Original and result together</source>
        <translation>元の写真と結果を一緒に表示</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>結果(&amp;R)</translation>
    </message>
    <message>
        <source>The result alone</source>
        <translation>結果だけ</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>元の写真(&amp;O)</translation>
    </message>
    <message>
        <source>The original alone; hold \ for a glance</source>
        <translation>元の写真だけ。\ を押している間だけ見ることもできます</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差分(&amp;D)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変わったところ</translation>
    </message>
    <message>
        <source>Ne&amp;xt Comparison</source>
        <translation>次の比較方法(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>写真全体を表示</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>実寸(&amp;A)</translation>
    </message>
    <message>
        <source>One pixel on one pixel</source>
        <translation>1 画素を 1 画素で表示</translation>
    </message>
    <message>
        <source>Fit or Actual Si&amp;ze</source>
        <translation>全体表示と実寸の切り替え(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>Show Bo&amp;xes</source>
        <translation>枠を表示(&amp;X)</translation>
    </message>
    <message>
        <source>Show the boxes around the faces</source>
        <translation>顔のまわりの枠を表示</translation>
    </message>
    <message>
        <source>Color-&amp;Managed</source>
        <translation>カラーマネジメント(&amp;M)</translation>
    </message>
    <message>
        <source>Mind the photograph&apos;s color profile on the screen</source>
        <translation>写真のカラープロファイルに従って画面に表示します</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>全画面(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Show the &amp;Logs</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>Heirloom について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>BackgroundChoice</name>
    <message>
        <source>None chosen</source>
        <translation>選ばれていません</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選ぶ(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
    <message>
        <source>Real-ESRGAN and many others, from a file of your own. It is used where you switch it on; the photograph keeps its size.</source>
        <translation>Real-ESRGAN など多くのものを、お持ちのファイルから使えます。オンにしたときだけ使われ、写真の大きさは変わりません。</translation>
    </message>
    <message>
        <source>Upscalers</source>
        <translation>アップスケーラー</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Before</source>
        <translation>復元前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>復元後</translation>
    </message>
    <message>
        <source>Results go beside each photograph, as {0}</source>
        <translation>結果は各写真と同じ場所に {0} として保存されます</translation>
    </message>
    <message>
        <source>Results go to {0}, as {1}</source>
        <translation>結果は {0} に {1} として保存されます</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>塗る</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大きさ(&amp;Z):</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>ブラシの大きさ</translation>
    </message>
    <message>
        <source>Size of the brush on the screen: zoom in to paint finer</source>
        <translation>画面上でのブラシの大きさです。拡大すると細かく塗れます</translation>
    </message>
    <message>
        <source>&amp;Use DifFace</source>
        <translation>DifFace を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Restores the faces that are painted over with DifFace</source>
        <translation>塗られた顔を DifFace で復元します</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Lays the brush down</source>
        <translation>ブラシを置きます</translation>
    </message>
</context>
<context>
    <name>Brushing</name>
    <message>
        <source>Paint over what is torn or blank in a face and around it.</source>
        <translation>顔とそのまわりの、破れた所や欠けた所を塗ってください。</translation>
    </message>
    <message>
        <source>No face is near: only a face and its surroundings are filled.</source>
        <translation>近くに顔がありません。埋められるのは顔とそのまわりだけです。</translation>
    </message>
    <message>
        <source>Filled with what may have been there when the face is restored.</source>
        <translation>顔を復元するとき、そこにあったかもしれないもので埋めます。</translation>
    </message>
    <message>
        <source>{0} cannot paint what is missing: it only goes on smoothly from the border, as over a scratch. {1} paints what may have been there.</source>
        <translation>{0} は欠けた所を描けません。傷を消すように、縁から滑らかにつなぐだけです。{1} はそこにあったかもしれないものを描きます。</translation>
    </message>
    <message>
        <source>Its weights can be imported in the preferences.</source>
        <translation>その重みは環境設定で取り込めます。</translation>
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
        <translation>候補 {0}、{1}</translation>
    </message>
    <message>
        <source>{0}, seed {1}</source>
        <translation>{0}、シード {1}</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Arrow keys choose a candidate.</source>
        <translation>矢印キーで候補を選びます。</translation>
    </message>
    <message>
        <source>Show where they &amp;disagree</source>
        <translation>食い違うところを表示(&amp;D)</translation>
    </message>
    <message>
        <source>Marks the places where the candidates differ from one another</source>
        <translation>候補どうしが異なる場所を示します</translation>
    </message>
    <message>
        <source>Orange: the photograph says little here, so the program is guessing.</source>
        <translation>オレンジ: 写真の手がかりが少なく、推測で補った場所です。</translation>
    </message>
</context>
<context>
    <name>CheckpointTexts</name>
    <message>
        <source>“{name}” was not imported.</source>
        <translation>「{name}」は取り込まれませんでした。</translation>
    </message>
    <message>
        <source>“{name}” cannot improve the background.</source>
        <translation>「{name}」では背景を改善できません。</translation>
    </message>
    <message>
        <source>It is no upscaler for whole pictures that is known.</source>
        <translation>画像全体用のアップスケーラーとして知られているものではありません。</translation>
    </message>
    <message>
        <source>Choose another file in the preferences.</source>
        <translation>環境設定で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>Check that its drive is connected.</source>
        <translation>ドライブが接続されているか確かめてください。</translation>
    </message>
    <message>
        <source>It is neither a PyTorch file nor safetensors.</source>
        <translation>PyTorch のファイルでも safetensors でもありません。</translation>
    </message>
    <message>
        <source>The download may have brought a web page instead: look into it.</source>
        <translation>代わりにウェブページがダウンロードされたのかもしれません。中身を見てください。</translation>
    </message>
    <message>
        <source>It cannot be read; it may be incomplete.</source>
        <translation>読み込めません。不完全なのかもしれません。</translation>
    </message>
    <message>
        <source>It does more than hold weights: opening it could run a program or fill the memory. Nothing in it was run.</source>
        <translation>重み以外のものが入っています。開くとプログラムが動いたり、メモリが埋まったりするおそれがあります。中身は何も実行していません。</translation>
    </message>
    <message>
        <source>Do not use this file.</source>
        <translation>このファイルは使わないでください。</translation>
    </message>
    <message>
        <source>It holds no network that Heirloom knows.</source>
        <translation>Heirloom の知っているネットワークが入っていません。</translation>
    </message>
    <message>
        <source>DifFace, latent diffusion, ResShift (face autoencoder) and facexlib can be imported.</source>
        <translation>取り込めるのは DifFace、Latent Diffusion、ResShift（顔のオートエンコーダー）、facexlib です。</translation>
    </message>
    <message>
        <source>It looks like a known network, but its weights do not fit it.</source>
        <translation>知っているネットワークに似ていますが、重みが合いません。</translation>
    </message>
    <message>
        <source>It may be incomplete, of another size, or a mixture of several.</source>
        <translation>不完全か、大きさが違うか、いくつかが混ざっているのかもしれません。</translation>
    </message>
    <message>
        <source>Some of its weights are not numbers.</source>
        <translation>一部の重みが数値ではありません。</translation>
    </message>
    <message>
        <source>Another of the files holds the same network.</source>
        <translation>ほかのファイルに同じネットワークが入っています。</translation>
    </message>
    <message>
        <source>Import them one by one.</source>
        <translation>一つずつ取り込んでください。</translation>
    </message>
    <message>
        <source>These weights are imported already, as this pack.</source>
        <translation>この重みはすでにこのパックとして取り込まれています。</translation>
    </message>
    <message>
        <source>It is in the list of model packs.</source>
        <translation>モデルパックの一覧にあります。</translation>
    </message>
    <message>
        <source>A pack of this name is there already.</source>
        <translation>この名前のパックはすでにあります。</translation>
    </message>
    <message>
        <source>A pack cannot have this name.</source>
        <translation>パックにこの名前は付けられません。</translation>
    </message>
    <message>
        <source>Use letters without accents, digits and dashes.</source>
        <translation>アクセントのない英字、数字、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The folder of the packs cannot be written to.</source>
        <translation>パックのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>アクセス権を確かめてください。</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Device</source>
        <translation>計算装置</translation>
    </message>
    <message>
        <source>&amp;Compute on:</source>
        <translation>計算に使う装置(&amp;C):</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>使用中:</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>動作する中で最速のもの</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>An NVIDIA or AMD graphics card</source>
        <translation>NVIDIA または AMD のグラフィックカード</translation>
    </message>
    <message>
        <source>The graphics of an Apple computer</source>
        <translation>Apple コンピューターのグラフィックス</translation>
    </message>
    <message>
        <source>Every device has to compute a small test correctly before it is used. The processor always works; it is slower.</source>
        <translation>どの装置も、使う前に小さな計算テストに合格する必要があります。プロセッサーは必ず動きますが、遅くなります。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Before</source>
        <translation>復元前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>復元後</translation>
    </message>
    <message>
        <source>Cancel the restoration?</source>
        <translation>復元をキャンセルしますか？</translation>
    </message>
    <message>
        <source>Faces that are finished stay. The one in work is lost, unless you keep it.</source>
        <translation>完成した顔は残ります。作業中の顔は、残すことを選ばなければ失われます。</translation>
    </message>
    <message>
        <source>&amp;Cancel It</source>
        <translation>キャンセルする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>今の状態を残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Go on with “{0}”?</source>
        <translation>「{0}」の作業を続けますか？</translation>
    </message>
    <message>
        <source>Your work on this photograph was not exported. Nothing of it is lost.</source>
        <translation>この写真の作業は書き出されていませんでした。何も失われていません。</translation>
    </message>
    <message>
        <source>&amp;Discard It</source>
        <translation>破棄する(&amp;D)</translation>
    </message>
    <message>
        <source>The work on “{0}” no longer fits the photograph.</source>
        <translation>「{0}」の作業は写真と合わなくなりました。</translation>
    </message>
    <message>
        <source>The file was changed after the work was saved: turned, edited or saved anew. Faces and results would lie in the wrong places, so it was opened without them. The saved work is untouched: put the photograph back as it was and open the work again, or begin anew here.</source>
        <translation>作業の保存後に、ファイルが回転・編集・再保存などで変更されました。顔と結果の位置がずれるため、それらなしで開きました。保存した作業はそのままです。写真を元に戻して作業を開き直すか、ここで最初から始めてください。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Find faces again</source>
        <translation>顔の再検索</translation>
    </message>
    <message>
        <source>Restore face</source>
        <translation>顔の復元</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Include face</source>
        <translation>顔を含める</translation>
    </message>
    <message>
        <source>Exclude face</source>
        <translation>顔を除く</translation>
    </message>
    <message>
        <source>Include all faces</source>
        <translation>すべての顔を含める</translation>
    </message>
    <message>
        <source>Exclude all faces</source>
        <translation>すべての顔を除く</translation>
    </message>
    <message>
        <source>Include the largest face</source>
        <translation>最大の顔を含める</translation>
    </message>
    <message>
        <source>Draw face</source>
        <translation>顔の指定</translation>
    </message>
    <message>
        <source>Move face</source>
        <translation>顔の移動</translation>
    </message>
    <message>
        <source>Delete face</source>
        <translation>顔の削除</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Same settings as all faces</source>
        <translation>すべての顔と同じ設定に</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>方式の変更</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Paint a torn place</source>
        <translation>破れた所を塗る</translation>
    </message>
    <message>
        <source>Clear the painted places</source>
        <translation>塗った所をすべて消す</translation>
    </message>
    <message>
        <source>Choose candidate</source>
        <translation>候補の選択</translation>
    </message>
    <message>
        <source>Accept face</source>
        <translation>顔の採用</translation>
    </message>
    <message>
        <source>Reject face</source>
        <translation>顔の却下</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>判定の取り消し</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>元の写真に戻す</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Drop a photograph here</source>
        <translation>ここに写真をドロップ</translation>
    </message>
    <message>
        <source>It stays on this computer, and the file itself is never changed.</source>
        <translation>写真はこのコンピューターから出ず、元のファイルは決して変更されません。</translation>
    </message>
    <message>
        <source>Several photographs, or a folder, are restored one after the other.</source>
        <translation>複数の写真やフォルダーは順番に復元されます。</translation>
    </message>
    <message>
        <source>Open a photograph…</source>
        <translation>写真を開く…</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>サンプルで試す</translation>
    </message>
    <message>
        <source>Choose a photograph from a folder</source>
        <translation>フォルダーから写真を選ぶ</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Try &amp;again</source>
        <translation>もう一度試す(&amp;A)</translation>
    </message>
    <message>
        <source>Open an&amp;other photograph…</source>
        <translation>別の写真を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Change the e&amp;xport…</source>
        <translation>書き出し方を変える(&amp;X)…</translation>
    </message>
    <message>
        <source>Model &amp;packs…</source>
        <translation>モデルパック(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Use the processor</source>
        <translation>プロセッサーを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Draw a box</source>
        <translation>枠を描く(&amp;D)</translation>
    </message>
    <message>
        <source>Open in the &amp;queue</source>
        <translation>キューで開く(&amp;Q)</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>詳細を隠す(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Heirloom</source>
        <translation>Heirloom</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;logs</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Versions and where it failed. Your name is not in it.</source>
        <translation>各バージョンと失敗した場所です。あなたの名前は含まれません。</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>「{name}」を開けませんでした。</translation>
    </message>
    <message>
        <source>“{name}” could not be restored.</source>
        <translation>「{name}」を復元できませんでした。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>「{name}」を保存できませんでした。</translation>
    </message>
    <message>
        <source>The photograph could not be opened.</source>
        <translation>写真を開けませんでした。</translation>
    </message>
    <message>
        <source>The faces could not be restored.</source>
        <translation>顔を復元できませんでした。</translation>
    </message>
    <message>
        <source>The photograph could not be saved.</source>
        <translation>写真を保存できませんでした。</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>Check that its drive is connected, then try again.</source>
        <translation>ドライブが接続されているか確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>This is a folder, not a photograph.</source>
        <translation>これは写真ではなくフォルダーです。</translation>
    </message>
    <message>
        <source>The queue restores all photographs of a folder.</source>
        <translation>キューを使うと、フォルダー内のすべての写真を復元できます。</translation>
    </message>
    <message>
        <source>The file has no contents.</source>
        <translation>ファイルの中身がありません。</translation>
    </message>
    <message>
        <source>It is not a kind of picture that Heirloom can read.</source>
        <translation>Heirloom が読める種類の画像ではありません。</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, BMP, HEIC and AVIF can be opened.</source>
        <translation>JPEG、PNG、TIFF、WebP、BMP、HEIC、AVIF を開けます。</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>ファイルが途中で終わっていて、一部が欠けています。</translation>
    </message>
    <message>
        <source>The file is damaged inside.</source>
        <translation>ファイルの内部が壊れています。</translation>
    </message>
    <message>
        <source>Copy it again, or open it in another program and save it from there.</source>
        <translation>もう一度コピーするか、別のプログラムで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>The picture is too large for this.</source>
        <translation>画像が大きすぎます。</translation>
    </message>
    <message>
        <source>Use a smaller copy, or save as PNG or TIFF.</source>
        <translation>小さくしたコピーを使うか、PNG または TIFF で保存してください。</translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation>画像が小さすぎて顔が入りません。</translation>
    </message>
    <message>
        <source>Scan the photograph again at a higher resolution.</source>
        <translation>より高い解像度で写真をスキャンし直してください。</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>この種類のファイルには対応していません。</translation>
    </message>
    <message>
        <source>Use JPEG, PNG or TIFF.</source>
        <translation>JPEG、PNG、TIFF を使ってください。</translation>
    </message>
    <message>
        <source>The system refused access to the file or its folder.</source>
        <translation>システムがファイルまたはフォルダーへのアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Choose another place, or change the permissions.</source>
        <translation>別の場所を選ぶか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>A file of this name is there, and it was left as it is.</source>
        <translation>同じ名前のファイルがあるため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>フォルダーが見つかりません。</translation>
    </message>
    <message>
        <source>Connect the drive again, or choose another folder.</source>
        <translation>ドライブを接続し直すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose another folder.</source>
        <translation>空きを作ってもう一度試すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The name is too long for this disk.</source>
        <translation>このディスクには名前が長すぎます。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>もっと短い名前を選んでください。</translation>
    </message>
    <message>
        <source>This is the original, and it is never written over.</source>
        <translation>これは元の写真です。上書きすることはありません。</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translation>ディスクが正しく応答しませんでした。</translation>
    </message>
    <message>
        <source>Check the drive and its cable, then try again.</source>
        <translation>ドライブとケーブルを確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>It is named like a picture, but is none.</source>
        <translation>名前は画像ですが、中身は画像ではありません。</translation>
    </message>
    <message>
        <source>The model pack “{name}” cannot be used.</source>
        <translation>モデルパック「{name}」は使えません。</translation>
    </message>
    <message>
        <source>One of its files is not as it was made.</source>
        <translation>ファイルの 1 つが作られたときと違っています。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Its description is missing.</source>
        <translation>説明ファイルがありません。</translation>
    </message>
    <message>
        <source>Its description is broken.</source>
        <translation>説明ファイルが壊れています。</translation>
    </message>
    <message>
        <source>It is made for a newer Heirloom.</source>
        <translation>より新しい Heirloom のためのものです。</translation>
    </message>
    <message>
        <source>One of its files is missing.</source>
        <translation>ファイルの 1 つがありません。</translation>
    </message>
    <message>
        <source>It reaches for a file outside its own folder, as no honest pack does.</source>
        <translation>自分のフォルダーの外のファイルを参照しています。正しいパックならしないことです。</translation>
    </message>
    <message>
        <source>Its weights do not fit its networks.</source>
        <translation>重みがネットワークに合いません。</translation>
    </message>
    <message>
        <source>Some of its weights are no numbers.</source>
        <translation>重みの一部が数値ではありません。</translation>
    </message>
    <message>
        <source>It needs a network that this Heirloom does not know.</source>
        <translation>この Heirloom が知らないネットワークを必要とします。</translation>
    </message>
    <message>
        <source>Its files cannot be read.</source>
        <translation>ファイルを読めません。</translation>
    </message>
    <message>
        <source>Neither it nor the imported packs hold a network that is needed for this.</source>
        <translation>必要なネットワークが、このパックにも取り込んだパックにもありません。</translation>
    </message>
    <message>
        <source>Choose another pack, or install Heirloom again.</source>
        <translation>別のパックを選ぶか、Heirloom を入れ直してください。</translation>
    </message>
    <message>
        <source>Choose another pack, or update Heirloom.</source>
        <translation>別のパックを選ぶか、Heirloom を更新してください。</translation>
    </message>
    <message>
        <source>Do not use this pack.</source>
        <translation>このパックは使わないでください。</translation>
    </message>
    <message>
        <source>Choose another method, or import the weights in the preferences.</source>
        <translation>別の方式を選ぶか、環境設定で重みを取り込んでください。</translation>
    </message>
    <message>
        <source>The device {name} cannot be used.</source>
        <translation>装置 {name} は使えません。</translation>
    </message>
    <message>
        <source>This computer has none that Heirloom can use.</source>
        <translation>このコンピューターには Heirloom が使えるものがありません。</translation>
    </message>
    <message>
        <source>It did not compute a small test correctly.</source>
        <translation>小さな計算テストに合格しませんでした。</translation>
    </message>
    <message>
        <source>Use the processor, which is slower and always works, or update the driver.</source>
        <translation>遅くても必ず動くプロセッサーを使うか、ドライバーを更新してください。</translation>
    </message>
    <message>
        <source>No face was found in “{name}”.</source>
        <translation>「{name}」に顔が見つかりませんでした。</translation>
    </message>
    <message>
        <source>It may be very small, turned away or badly faded.</source>
        <translation>とても小さいか、横を向いているか、ひどく色あせているのかもしれません。</translation>
    </message>
    <message>
        <source>Draw a box around it by hand.</source>
        <translation>手で顔のまわりに枠を描いてください。</translation>
    </message>
    <message>
        <source>There was not enough memory, also in smaller parts.</source>
        <translation>小さく分けても、メモリーが足りませんでした。</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer candidates.</source>
        <translation>ほかのプログラムを閉じるか、候補の数を減らしてください。</translation>
    </message>
    <message>
        <source>The networks gave no usable picture.</source>
        <translation>ネットワークから使える画像が得られませんでした。</translation>
    </message>
    <message>
        <source>The model pack may be broken: verify it.</source>
        <translation>モデルパックが壊れているかもしれません。検証してください。</translation>
    </message>
    <message>
        <source>An error came up that Heirloom does not know ({name}).</source>
        <translation>Heirloom の知らないエラーが起きました ({name})。</translation>
    </message>
    <message>
        <source>Your photograph was not changed. If it happens again, please send us the report.</source>
        <translation>写真は変更されていません。また起きたら、レポートをお送りください。</translation>
    </message>
</context>
<context>
    <name>ExportDestination</name>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>同じ名前のファイルがあり、置き換えられます。</translation>
    </message>
    <message>
        <source>The name is taken, so the file gets a number.</source>
        <translation>名前が使われているので、番号が付きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n other photograph(s) in the same way</source>
        <translation>
            <numerusform>ほかの %n 枚も同じように書き出します</numerusform>
        </translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>元の写真はそのまま残ります。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>{detail} is not known. Use {fields}.</source>
        <translation>{detail} は使えません。{fields} を使ってください。</translation>
    </message>
    <message>
        <source>“{detail}” cannot be in a file name.</source>
        <translation>「{detail}」はファイル名に使えません。</translation>
    </message>
    <message>
        <source>Windows keeps the name “{detail}” for itself.</source>
        <translation>「{detail}」は Windows が予約している名前です。</translation>
    </message>
    <message>
        <source>A name cannot end with a space or a dot.</source>
        <translation>名前の最後に空白やピリオドは使えません。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Beside the photograph</source>
        <translation>写真と同じ場所</translation>
    </message>
    <message>
        <source>Name of the photograph</source>
        <translation>写真の名前</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>今日の日付</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Becomes:</source>
        <translation>結果の名前:</translation>
    </message>
    <message>
        <source>If &amp;taken:</source>
        <translation>同名の場合(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>Put the photograph&apos;s name or the date into the name</source>
        <translation>写真の名前や日付を名前に入れる</translation>
    </message>
    <message>
        <source>{name} stands for the photograph&apos;s own name</source>
        <translation>{name} は写真の名前を表します</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>番号を付ける</translation>
    </message>
    <message>
        <source>Replace that file, but never the original</source>
        <translation>そのファイルを置き換える (元の写真は除く)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>これを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>一緒に入れるもの</translation>
    </message>
    <message>
        <source>&amp;Metadata:</source>
        <translation>メタデータ(&amp;M):</translation>
    </message>
    <message>
        <source>Keep all: dates, places, camera</source>
        <translation>すべて残す: 日付、場所、カメラ</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>場所のほかはすべて残す</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>&amp;Recipe beside the file</source>
        <translation>レシピをファイルの横に置く(&amp;R)</translation>
    </message>
    <message>
        <source>With it the same result can be made again.</source>
        <translation>同じ結果をもう一度作れます。</translation>
    </message>
    <message>
        <source>&amp;Before and after picture, to share</source>
        <translation>共有用の復元前後の画像(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>The file always says that %n face(s) were restored by a trained model.</source>
        <translation>
            <numerusform>学習したモデルが %n 人の顔を復元したことが、ファイルに必ず記されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file always says which faces were restored by a trained model.</source>
        <translation>学習したモデルがどの顔を復元したかが、ファイルに必ず記されます。</translation>
    </message>
</context>
<context>
    <name>ExportEncoding</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 画素</translation>
    </message>
    <message>
        <source>Small and readable everywhere; loses a little.</source>
        <translation>小さく、どこでも読めます。少し劣化します。</translation>
    </message>
    <message>
        <source>Loses nothing; large files.</source>
        <translation>劣化しません。ファイルは大きくなります。</translation>
    </message>
    <message>
        <source>Loses nothing; for archives and printing.</source>
        <translation>劣化しません。保管と印刷に向きます。</translation>
    </message>
    <message>
        <source>Small, for the web; loses nothing at quality 100.</source>
        <translation>小さく、ウェブ向きです。品質 100 なら劣化しません。</translation>
    </message>
    <message>
        <source>Small, for phones; not every program reads it.</source>
        <translation>小さく、スマートフォン向きです。読めないプログラムもあります。</translation>
    </message>
    <message>
        <source>Very small; not every program reads it.</source>
        <translation>とても小さくなります。読めないプログラムもあります。</translation>
    </message>
    <message>
        <source>It cannot hold all 16 bits of this photograph.</source>
        <translation>この写真の 16 ビットすべては入りません。</translation>
    </message>
    <message>
        <source>Like the photograph</source>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 ビット</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>The photograph&apos;s own profile</source>
        <translation>写真自身のプロファイル</translation>
    </message>
    <message>
        <source>sRGB, for screens and the web</source>
        <translation>sRGB (画面とウェブ向け)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>形式(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>品質(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>サイズ(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>ビット数(&amp;D):</translation>
    </message>
    <message>
        <source>Co&amp;lors:</source>
        <translation>色(&amp;L):</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Higher keeps more and makes larger files</source>
        <translation>高いほどよく残り、ファイルは大きくなります</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>In a larger picture small faces show what was restored</source>
        <translation>大きな画像では、小さな顔でも復元された細部が見えます</translation>
    </message>
    <message>
        <source>A smaller picture stays as it is</source>
        <translation>それより小さい画像はそのままです</translation>
    </message>
    <message>
        <source>Steps of brightness in each color</source>
        <translation>各色の明るさの段階</translation>
    </message>
</context>
<context>
    <name>FaceModel</name>
    <message>
        <source>Face {0}</source>
        <translation>顔 {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>ステップ {0} / {1}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Could not be restored</source>
        <translation>復元できませんでした</translation>
    </message>
    <message>
        <source>{0}, own settings</source>
        <translation>{0}、個別の設定</translation>
    </message>
    <message>
        <source>Perhaps not a face</source>
        <translation>顔ではない可能性あり</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>そのままにします</translation>
    </message>
    <message>
        <source>Rejected, the original is shown</source>
        <translation>却下済み、元の写真を表示中</translation>
    </message>
    <message>
        <source>Will be restored</source>
        <translation>復元します</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>チェックあり</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>チェックなし</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation>{0}、{1}、{2}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} 画素</translation>
    </message>
    <message>
        <source>{0}, drawn by hand</source>
        <translation>{0}、手で指定</translation>
    </message>
    <message>
        <source>{0}, the detector is {1} % sure</source>
        <translation>{0}、検出の確かさ {1} %</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{1} 件中 {0} 件をチェック</translation>
    </message>
    <message>
        <source>No faces yet</source>
        <translation>まだ顔がありません</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Tick every face</source>
        <translation>すべての顔をチェックします</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Untick every face</source>
        <translation>すべてのチェックを外します</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Tick only the largest face</source>
        <translation>最大の顔だけをチェックします</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Arrow keys choose a face, Space ticks or unticks it.</source>
        <translation>矢印キーで顔を選び、スペースキーでチェックを切り替えます。</translation>
    </message>
    <message>
        <source>Faces appear here. If one is missed, draw a box around it in the photograph.</source>
        <translation>ここに顔が並びます。見つからない顔があれば、写真の上で枠を描いてください。</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>チェックした顔を復元</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元中…</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n face(s)</source>
        <translation>
            <numerusform>%n 件の顔を復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Otherwise you choose the faces first.</source>
        <translation>オフなら、先に顔を選びます。</translation>
    </message>
</context>
<context>
    <name>GlanceButton</name>
    <message>
        <source>Hold to see the original (\)</source>
        <translation>押している間、元の写真を表示 (\)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>押している間、元の写真を表示</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Arrow keys go back and forward through the steps.</source>
        <translation>矢印キーで手順を前後にたどります。</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>取り込み中…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>“{name}” is imported, and in the list of model packs.</source>
        <translation>「{name}」を取り込みました。モデルパックの一覧にあります。</translation>
    </message>
    <message>
        <source>Import published weights</source>
        <translation>公開された重みを取り込む</translation>
    </message>
    <message>
        <source>Checkpoints of DifFace, latent diffusion, ResShift and facexlib become a model pack. They are only read: nothing in them is run, and nothing is downloaded.</source>
        <translation>DifFace、Latent Diffusion、ResShift、facexlib のチェックポイントがモデルパックになります。読み込むだけで、中身を実行することも、何かをダウンロードすることもありません。</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>ファイルを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>見つかったもの:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>ライセンス:</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>学習データ:</translation>
    </message>
    <message>
        <source>I have &amp;read the license and keep to it</source>
        <translation>ライセンスを読み、それに従います(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>What the pack is called; empty for this name</source>
        <translation>パックの名前。空ならこの名前になります</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>このパックを使う(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>All faces</source>
        <translation>すべての顔</translation>
    </message>
    <message>
        <source>Options for every face that has none of its own</source>
        <translation>個別の設定がないすべての顔の設定</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>この顔</translation>
    </message>
    <message>
        <source>Options for the current face alone</source>
        <translation>現在の顔だけの設定</translation>
    </message>
    <message>
        <source>Same as all faces</source>
        <translation>すべての顔と同じにする</translation>
    </message>
    <message>
        <source>Forget this face&apos;s own settings, so that those for all faces hold for it</source>
        <translation>この顔の個別の設定を忘れ、すべての顔の設定を使う</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>“{0}” was not exported. Do that first?</source>
        <translation>「{0}」はまだ書き出されていません。先に書き出しますか？</translation>
    </message>
    <message>
        <source>Its restored faces would be lost.</source>
        <translation>復元した顔が失われます。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>作業を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation>ファイルをまだ書き込んでいます。</translation>
    </message>
    <message>
        <source>Heirloom closes as soon as it is there.</source>
        <translation>書き込みが終わりしだい Heirloom を閉じます。</translation>
    </message>
    <message>
        <source>&amp;Close at Once</source>
        <translation>今すぐ閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay Open</source>
        <translation>開いたままにする(&amp;S)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使った写真を開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>顔(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Photographs and saved work</source>
        <translation>写真と保存した作業</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
</context>
<context>
    <name>OptionControls</name>
    <message>
        <source>&amp;Likeness</source>
        <translation>似せる度合い(&amp;L)</translation>
    </message>
    <message>
        <source>Looks best</source>
        <translation>見栄え優先</translation>
    </message>
    <message>
        <source>Most like the person</source>
        <translation>本人らしさ優先</translation>
    </message>
    <message>
        <source>How closely the face keeps to the person in the photograph</source>
        <translation>写真の人物にどれだけ忠実にするか</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>強さ(&amp;S)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の写真</translation>
    </message>
    <message>
        <source>Fully restored</source>
        <translation>完全に復元</translation>
    </message>
    <message>
        <source>How much of the restored face is blended over the original</source>
        <translation>復元した顔を元の写真にどれだけ重ねるか</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>ステップ(&amp;T)</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>More thorough</source>
        <translation>丁寧</translation>
    </message>
    <message>
        <source>How many diffusion steps each face takes</source>
        <translation>顔ごとの拡散ステップの数</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>Shows or hides the rarely needed options</source>
        <translation>めったに使わないオプションの表示を切り替えます</translation>
    </message>
    <message>
        <source>Steps, start, candidates, seed and method</source>
        <translation>ステップ、開始位置、候補、シード、方法</translation>
    </message>
    <message>
        <source>CLR-Face keeps to the person; DifFace also paints what is missing</source>
        <translation>CLR-Face は本人らしさを守ります。DifFace は欠けた所も描きます</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>候補(&amp;C)</translation>
    </message>
    <message>
        <source>How many versions of each face are made to choose from</source>
        <translation>選べるように、顔ごとに何通り作るか</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>シード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方式(&amp;M)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same face again</source>
        <translation>同じシードなら同じ顔になります</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <source>Try a different version of the face</source>
        <translation>顔の別の案を試します</translation>
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
            <numerusform>ネットワーク %n 個、{size} MiB</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検証中…</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n network(s) as they were made.</source>
        <translation>
            <numerusform>正常: ネットワーク %n 個が作られたときのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>モデルパック</translation>
    </message>
    <message>
        <source>A pack holds the trained networks that restore a face.</source>
        <translation>パックには、顔を復元する学習済みネットワークが入っています。</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>入っているパック</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>バージョン:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>ライセンス:</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>説明:</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>学習データ:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>サイズ:</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>このパックを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Checks every file against the pack&apos;s own hashes</source>
        <translation>すべてのファイルをパックのハッシュ値と照合します</translation>
    </message>
    <message>
        <source>Show the f&amp;older</source>
        <translation>フォルダーを表示(&amp;O)</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (使用中)</translation>
    </message>
</context>
<context>
    <name>PhotoInfo</name>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{0} bits a channel</source>
        <translation>チャンネルあたり {0} ビット</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>サイズ:</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} 画素</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>形式:</translation>
    </message>
    <message>
        <source>Colors:</source>
        <translation>色:</translation>
    </message>
    <message>
        <source>Resolution:</source>
        <translation>解像度:</translation>
    </message>
    <message>
        <source>{0} dpi</source>
        <translation>{0} dpi</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>撮影日時:</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>グレースケール</translation>
    </message>
    <message>
        <source>CMYK</source>
        <translation>CMYK</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>full color</source>
        <translation>フルカラー</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Original</source>
        <translation>元の写真</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元後</translation>
    </message>
    <message>
        <source>Difference, four times as strong</source>
        <translation>差分 (4 倍に強調)</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>顔 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} ticked</source>
        <translation>{0}、{1} 件をチェック</translation>
    </message>
    <message>
        <source>Restored photograph</source>
        <translation>復元した写真</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>計算装置</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>モデルパック</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Forgotten</source>
        <translation>消去しました</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除しました</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Heirloom has no code that uses a network. Your photographs and everything about the faces in them stay on this computer.</source>
        <translation>Heirloom にはネットワークを使うコードがありません。写真も、そこに写る顔についての情報も、すべてこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>今すぐ消去(&amp;F)</translation>
    </message>
    <message>
        <source>Empties the list of recent photographs</source>
        <translation>最近使った写真の一覧を空にします</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What the program did, for the case that something fails.</source>
        <translation>何かが失敗したときのための、プログラムの動作記録です。</translation>
    </message>
    <message>
        <source>Open the f&amp;older</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>ログを削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Save the work</source>
        <translation>作業を保存</translation>
    </message>
    <message>
        <source>Heirloom projects</source>
        <translation>Heirloom プロジェクト</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>顔なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No face was found, so nothing was written.</source>
        <translation>顔が見つからなかったので、何も書き込みませんでした。</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>Add photographs</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>looking through folders</source>
        <translation>フォルダーを調べています</translation>
    </message>
    <message>
        <source>pausing after this photograph</source>
        <translation>この写真のあとで一時停止</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>たくさんの写真を復元</translation>
    </message>
    <message>
        <source>Photographs in the queue</source>
        <translation>キューの写真</translation>
    </message>
    <message>
        <source>Drop photographs or folders here. Every face that is surely one is restored.</source>
        <translation>ここに写真やフォルダーをドロップしてください。確かに顔であるものはすべて復元します。</translation>
    </message>
    <message>
        <source>&amp;Add photographs…</source>
        <translation>写真を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>With all folders inside it</source>
        <translation>中のすべてのフォルダーも含みます</translation>
    </message>
    <message>
        <source>How to sa&amp;ve…</source>
        <translation>保存方法(&amp;V)…</translation>
    </message>
    <message>
        <source>Folder, name, format and more</source>
        <translation>フォルダー、名前、形式など</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>取り除く(&amp;M)</translation>
    </message>
    <message>
        <source>From the queue, not from the disk</source>
        <translation>キューから除きます。ディスクからは消えません</translation>
    </message>
    <message>
        <source>Remove the f&amp;inished</source>
        <translation>完了したものを取り除く(&amp;I)</translation>
    </message>
    <message>
        <source>What was restored; what failed or has no face stays to be looked at</source>
        <translation>復元済みのもの。失敗したものと顔のないものは確認のため残ります</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>もう一度試す(&amp;G)</translation>
    </message>
    <message>
        <source>The chosen ones, or all that failed</source>
        <translation>選んだもの、または失敗したすべて</translation>
    </message>
    <message>
        <source>Sho&amp;w the file</source>
        <translation>ファイルを表示(&amp;W)</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>フォルダーの中で表示します</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>A line for each photograph</source>
        <translation>写真ごとに 1 行</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Restore what is waiting</source>
        <translation>待機中のものを復元します</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>After the photograph in work</source>
        <translation>作業中の写真が終わったあと</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>At once; the photograph in work waits again</source>
        <translation>すぐに止め、作業中の写真は待機に戻ります</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>キューの進み具合</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>復元 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a face</source>
        <translation>
            <numerusform>顔なし %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>残り %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>残り約 %n 時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>No Photographs Yet</source>
        <translation>まだ写真がありません</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>What every photograph starts with.</source>
        <translation>写真を開いたときの初期値です。</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>背景:</translation>
    </message>
    <message>
        <source>Left: best looking. Right: closest to the person.</source>
        <translation>左: 見栄え優先。右: 本人らしさ優先。</translation>
    </message>
    <message>
        <source>How much of the restored face is seen</source>
        <translation>復元した顔をどれだけ見せるか</translation>
    </message>
    <message>
        <source>More steps take longer and are finer</source>
        <translation>多いほど時間がかかり、細やかになります</translation>
    </message>
    <message>
        <source>With more than one you choose among versions of each face.</source>
        <translation>2 つ以上にすると、顔ごとに複数の案から選べます。</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Likeness to the original</source>
        <translation>元の写真との類似度</translation>
    </message>
    <message>
        <source>This face is good as it is</source>
        <translation>この顔はこのままでよい</translation>
    </message>
    <message>
        <source>Show the original instead of this face</source>
        <translation>この顔の代わりに元の写真を表示</translation>
    </message>
    <message>
        <source>Forget what was restored for this face</source>
        <translation>この顔の復元結果を忘れる</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>採用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>却下(&amp;R)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>採用済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>&amp;Back to the original</source>
        <translation>元の写真に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>1 is the same picture, 0 is any two people</source>
        <translation>1 は同じ画像、0 は無関係な 2 人</translation>
    </message>
    <message>
        <source>Seed {0}, {1} seconds</source>
        <translation>シード {0}、{1} 秒</translation>
    </message>
    <message>
        <source>Computed in higher precision: the faster one failed here</source>
        <translation>高い精度で計算しました。速い方法はここで失敗しました</translation>
    </message>
    <message>
        <source>Computed one candidate at a time: memory was short</source>
        <translation>候補を 1 つずつ計算しました。メモリーが不足しました</translation>
    </message>
    <message>
        <source>Computed on the processor: the graphics card failed</source>
        <translation>プロセッサーで計算しました。グラフィックカードが失敗しました</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>計算に使う装置</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>モデルパック</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Closeness to the original person</source>
        <translation>本人への近さ</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Restore the faces as soon as a photograph is open</source>
        <translation>写真を開いたらすぐに顔を復元する</translation>
    </message>
    <message>
        <source>Remember the photographs that were opened</source>
        <translation>開いた写真を覚えておく</translation>
    </message>
    <message>
        <source>Keep unfinished work, so that it survives a crash</source>
        <translation>途中の作業を保存し、クラッシュしても失わないようにする</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Choose a line to change its keys.</source>
        <translation>行を選ぶとキーを変更できます。</translation>
    </message>
    <message>
        <source>“{name}” has these keys.</source>
        <translation>このキーは「{name}」が使っています。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新しいキー(&amp;N):</translation>
    </message>
    <message>
        <source>Press the keys you want</source>
        <translation>使いたいキーを押してください</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Photographs</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>SimilarityTexts</name>
    <message>
        <source>Very alike</source>
        <translation>とても似ている</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>似ている</translation>
    </message>
    <message>
        <source>Somewhat alike</source>
        <translation>やや似ている</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>あまり似ていない</translation>
    </message>
    <message>
        <source>Too damaged to tell</source>
        <translation>傷みがひどく判断できません</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>The original shows too little of this face to compare. Somebody who knew the person can judge it.</source>
        <translation>元の写真ではこの顔がほとんど見えず、比べられません。本人を知る人なら判断できます。</translation>
    </message>
    <message>
        <source>This may look like somebody else. Try other candidates, or reject it.</source>
        <translation>別人に見えるかもしれません。ほかの候補を試すか、却下してください。</translation>
    </message>
    <message>
        <source>A second network compares both faces. It is a hint, not a proof.</source>
        <translation>別のネットワークが両方の顔を比べています。目安であり、証拠ではありません。</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Divider between original and restored</source>
        <translation>元の写真と復元後の境界線</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it; Home and End go to the edges.</source>
        <translation>左右の矢印キーで動かします。Home と End で端に移ります。</translation>
    </message>
    <message>
        <source>Drag to compare. Double-click for the middle.</source>
        <translation>ドラッグして比較。ダブルクリックで中央に戻ります。</translation>
    </message>
</context>
<context>
    <name>StartControl</name>
    <message>
        <source>Let the damage decide where to start</source>
        <translation>開始位置を傷みから決める</translation>
    </message>
    <message>
        <source>The further back a face starts, the more of it is made anew: that mends more, and keeps less of the person</source>
        <translation>開始位置が手前ほど多くが新しく作られます。傷みはよく直りますが、本人らしさは減ります</translation>
    </message>
    <message>
        <source>Start at &amp;noise</source>
        <translation>開始ノイズ(&amp;N)</translation>
    </message>
    <message>
        <source>Keeps more</source>
        <translation>多く残す</translation>
    </message>
    <message>
        <source>Makes more anew</source>
        <translation>多く作り直す</translation>
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
        <translation>準備できていません</translation>
    </message>
    <message>
        <source>Device or model pack cannot be used. Click to choose.</source>
        <translation>装置またはモデルパックを使えません。クリックして選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n 件の顔が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Draw a box around it.</source>
        <translation>顔が見つかりませんでした。まわりに枠を描いてください。</translation>
    </message>
    <message>
        <source>Background: part {0} of {1}</source>
        <translation>背景: {1} 個中 {0} 個目</translation>
    </message>
    <message>
        <source>Background: getting ready</source>
        <translation>背景: 準備中</translation>
    </message>
    <message numerus="yes">
        <source>%n more uncertain: tick it if it is a face</source>
        <translation>
            <numerusform>ほかに不確かなもの %n 件: 顔ならチェックしてください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) restored. Compare, then export the photograph.</source>
        <translation>
            <numerusform>%n 件の顔を復元しました。見比べてから、写真を書き出してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped with {0} of {1} faces restored.</source>
        <translation>停止しました。{1} 件中 {0} 件の顔を復元しました。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>停止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>{0} を開いています…</translation>
    </message>
    <message>
        <source>Saved to {0}</source>
        <translation>{0} に保存しました</translation>
    </message>
    <message>
        <source>Exporting {0}…</source>
        <translation>{0} を書き出しています…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>{0} に書き出しました</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>顔を探しています…</translation>
    </message>
    <message>
        <source>Half precision failed on this device: going on with full precision.</source>
        <translation>この装置では半精度が失敗したので、単精度で続けます。</translation>
    </message>
    <message>
        <source>Memory was short: the candidates are made one by one.</source>
        <translation>メモリーが足りないので、候補を 1 つずつ作ります。</translation>
    </message>
    <message>
        <source>The graphics memory ran out: this face is made on the processor.</source>
        <translation>グラフィックメモリーが足りないので、この顔はプロセッサーで作ります。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Show the File</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Device: {0}</source>
        <translation>装置: {0}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>The device is being tried.</source>
        <translation>装置を試しています。</translation>
    </message>
    <message>
        <source>You chose this device.</source>
        <translation>この装置はあなたが選びました。</translation>
    </message>
    <message>
        <source>The fastest device here; it passed its test.</source>
        <translation>ここで最も速い装置です。テストに合格しました。</translation>
    </message>
    <message>
        <source>No graphics processor that can be used was found, so the processor computes.</source>
        <translation>使えるグラフィックプロセッサーが見つからないので、プロセッサーで計算します。</translation>
    </message>
    <message>
        <source>The graphics processor failed its test, so the processor computes. {0}</source>
        <translation>グラフィックプロセッサーがテストに合格しなかったので、プロセッサーで計算します。{0}</translation>
    </message>
    <message>
        <source>Face {0} of {1}</source>
        <translation>顔 {0} / {1}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>ステップ {0} / {1}</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>準備中</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>残り約 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約 %n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
</TS>
