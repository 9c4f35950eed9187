<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>O programie Heirloom</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Wersja {number}</translation>
    </message>
    <message>
        <source>Brings back the faces in old family photographs.</source>
        <translation>Przywraca twarze na starych rodzinnych fotografiach.</translation>
    </message>
    <message>
        <source>It works without the internet and has no code that uses a network: no accounts, no statistics, no updates behind your back. Your photographs stay with you.</source>
        <translation>Działa bez internetu i nie ma kodu, który używa sieci: bez kont, bez statystyk, bez aktualizacji za Twoimi plecami. Twoje zdjęcia zostają u Ciebie.</translation>
    </message>
    <message>
        <source>A restored face is a trained model&apos;s best guess. It is no proof of how somebody looked, and every file that is exported says that it was restored.</source>
        <translation>Odnowiona twarz to najlepsze przypuszczenie wyuczonego modelu. Nie dowodzi, jak ktoś wyglądał, a każdy wyeksportowany plik mówi, że został odnowiony.</translation>
    </message>
    <message>
        <source>Free software under the MIT license.</source>
        <translation>Wolne oprogramowanie na licencji MIT.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Dzieło</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>Open a photograph</source>
        <translation>Otwórz zdjęcie</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Otwórz &amp;folder…</translation>
    </message>
    <message>
        <source>Put a folder into the queue</source>
        <translation>Dodaj folder do kolejki</translation>
    </message>
    <message>
        <source>Open the S&amp;ample</source>
        <translation>Otwórz &amp;przykład</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>&amp;Zapisz pracę</translation>
    </message>
    <message>
        <source>Save faces, settings and results to go on</source>
        <translation>Zapisz twarze, ustawienia i wyniki, aby pracować dalej</translation>
    </message>
    <message>
        <source>Save Wor&amp;k As…</source>
        <translation>Zapisz pracę &amp;jako…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Informacje</translation>
    </message>
    <message>
        <source>Size, format and colors of the file</source>
        <translation>Rozmiar, format i kolory pliku</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Write the restored photograph to a file</source>
        <translation>Zapisz odnowione zdjęcie do pliku</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Eksportuj ponownie</translation>
    </message>
    <message>
        <source>Export with the last settings</source>
        <translation>Eksportuj z ostatnimi ustawieniami</translation>
    </message>
    <message>
        <source>&amp;Close Photograph</source>
        <translation>&amp;Zamknij zdjęcie</translation>
    </message>
    <message>
        <source>&amp;Previous Photograph</source>
        <translation>Pop&amp;rzednie zdjęcie</translation>
    </message>
    <message>
        <source>&amp;Next Photograph</source>
        <translation>&amp;Następne zdjęcie</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>&amp;Dodaj do kolejki</translation>
    </message>
    <message>
        <source>&amp;Queue…</source>
        <translation>&amp;Kolejka…</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>Odnów wiele zdjęć</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Z&amp;akończ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Pon&amp;ów</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Kop&amp;iuj obraz</translation>
    </message>
    <message>
        <source>Copy the photograph as it is shown</source>
        <translation>Kopiuj zdjęcie tak, jak jest pokazane</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>&amp;Wklej obraz</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>Otwórz obraz ze schowka</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Preferenc&amp;je…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Odnów</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>Odnów zaznaczone twarze</translation>
    </message>
    <message>
        <source>Restore &amp;This Face</source>
        <translation>Odnów &amp;tę twarz</translation>
    </message>
    <message>
        <source>Restore the current face</source>
        <translation>Odnów bieżącą twarz</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>Zac&amp;howaj to, co jest</translation>
    </message>
    <message>
        <source>End now, with the face as it is</source>
        <translation>Zakończ teraz, z twarzą taką, jaka jest</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>An&amp;uluj</translation>
    </message>
    <message>
        <source>Cancel at the next step</source>
        <translation>Anuluj przy następnym kroku</translation>
    </message>
    <message>
        <source>Find &amp;Faces Again</source>
        <translation>&amp;Szukaj twarzy ponownie</translation>
    </message>
    <message>
        <source>&amp;Draw a Face</source>
        <translation>Nar&amp;ysuj twarz</translation>
    </message>
    <message>
        <source>Draw a box around a face</source>
        <translation>Narysuj ramkę wokół twarzy</translation>
    </message>
    <message>
        <source>Pa&amp;int Torn Places</source>
        <translation>Zazna&amp;cz rozdarcia</translation>
    </message>
    <message>
        <source>Mark what is torn or blank</source>
        <translation>Zaznacz to, co jest podarte lub puste</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Wymaż</translation>
    </message>
    <message>
        <source>Take marks of torn places away</source>
        <translation>Usuń zaznaczenia rozdarć</translation>
    </message>
    <message>
        <source>Smaller &amp;Brush</source>
        <translation>Mniejszy &amp;pędzel</translation>
    </message>
    <message>
        <source>Larger Brus&amp;h</source>
        <translation>Większy pęd&amp;zel</translation>
    </message>
    <message>
        <source>Clear the Painted Place&amp;s</source>
        <translation>Usuń ws&amp;zystkie zaznaczenia</translation>
    </message>
    <message>
        <source>I&amp;mprove the Background</source>
        <translation>&amp;Popraw tło</translation>
    </message>
    <message>
        <source>Send the picture around the faces through your own upscaler</source>
        <translation>Przepuść obraz wokół twarzy przez własny upscaler</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>Nast&amp;ępna twarz</translation>
    </message>
    <message>
        <source>&amp;Previous Face</source>
        <translation>&amp;Poprzednia twarz</translation>
    </message>
    <message>
        <source>Tick or &amp;Untick Face</source>
        <translation>Zaznacz &amp;lub odznacz twarz</translation>
    </message>
    <message>
        <source>De&amp;lete Face</source>
        <translation>Usu&amp;ń twarz</translation>
    </message>
    <message>
        <source>Tick &amp;All Faces</source>
        <translation>&amp;Zaznacz wszystkie twarze</translation>
    </message>
    <message>
        <source>Tick N&amp;o Face</source>
        <translation>Nie zaznaczaj &amp;żadnej twarzy</translation>
    </message>
    <message>
        <source>Tick the Lar&amp;gest Face</source>
        <translation>Zaznacz największ&amp;ą twarz</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Podzia&amp;ł</translation>
    </message>
    <message>
        <source>Original and result with a divider</source>
        <translation>Oryginał i wynik z linią podziału</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>O&amp;bok siebie</translation>
    </message>
    <message>
        <source>Original and result together</source>
        <translation>Oryginał i wynik razem</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Wynik</translation>
    </message>
    <message>
        <source>The result alone</source>
        <translation>Sam wynik</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>Ory&amp;ginał</translation>
    </message>
    <message>
        <source>The original alone; hold \ for a glance</source>
        <translation>Sam oryginał; przytrzymaj \, aby zerknąć</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Różnica</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Co zostało zmienione</translation>
    </message>
    <message>
        <source>Ne&amp;xt Comparison</source>
        <translation>&amp;Następne porównanie</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Dopasuj</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>Pokaż całe zdjęcie</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Rzeczywisty roz&amp;miar</translation>
    </message>
    <message>
        <source>One pixel on one pixel</source>
        <translation>Piksel na piksel</translation>
    </message>
    <message>
        <source>Fit or Actual Si&amp;ze</source>
        <translation>Dopasuj &amp;lub rzeczywisty rozmiar</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Pow&amp;iększ</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>Show Bo&amp;xes</source>
        <translation>Po&amp;każ ramki</translation>
    </message>
    <message>
        <source>Show the boxes around the faces</source>
        <translation>Pokaż ramki wokół twarzy</translation>
    </message>
    <message>
        <source>Color-&amp;Managed</source>
        <translation>&amp;Zarządzanie kolorami</translation>
    </message>
    <message>
        <source>Mind the photograph&apos;s color profile on the screen</source>
        <translation>Uwzględnij na ekranie profil kolorów zdjęcia</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Show the &amp;Logs</source>
        <translation>Pok&amp;aż dzienniki</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>O programie &amp;Heirloom</translation>
    </message>
</context>
<context>
    <name>BackgroundChoice</name>
    <message>
        <source>None chosen</source>
        <translation>Nie wybrano</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Real-ESRGAN and many others, from a file of your own. It is used where you switch it on; the photograph keeps its size.</source>
        <translation>Real-ESRGAN i wiele innych, z własnego pliku. Działa tam, gdzie go włączysz; zdjęcie zachowuje rozmiar.</translation>
    </message>
    <message>
        <source>Upscalers</source>
        <translation>Upscalery</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Results go beside each photograph, as {0}</source>
        <translation>Wyniki trafiają obok każdego zdjęcia, jako {0}</translation>
    </message>
    <message>
        <source>Results go to {0}, as {1}</source>
        <translation>Wyniki trafiają do {0}, jako {1}</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Brush</source>
        <translation>Pędzel</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Zaznacz</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wymaż</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Rozmiar:</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Rozmiar pędzla</translation>
    </message>
    <message>
        <source>Size of the brush on the screen: zoom in to paint finer</source>
        <translation>Rozmiar pędzla na ekranie: powiększ zdjęcie, aby malować dokładniej</translation>
    </message>
    <message>
        <source>&amp;Use DifFace</source>
        <translation>&amp;Użyj DifFace</translation>
    </message>
    <message>
        <source>Restores the faces that are painted over with DifFace</source>
        <translation>Odnawia zaznaczone twarze za pomocą DifFace</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
    <message>
        <source>Lays the brush down</source>
        <translation>Odkłada pędzel</translation>
    </message>
</context>
<context>
    <name>Brushing</name>
    <message>
        <source>Paint over what is torn or blank in a face and around it.</source>
        <translation>Zamaluj to, co w twarzy i wokół niej jest podarte lub puste.</translation>
    </message>
    <message>
        <source>No face is near: only a face and its surroundings are filled.</source>
        <translation>W pobliżu nie ma twarzy: wypełniane są tylko twarz i jej otoczenie.</translation>
    </message>
    <message>
        <source>Filled with what may have been there when the face is restored.</source>
        <translation>Przy odnawianiu twarzy zostanie wypełnione tym, co mogło tam być.</translation>
    </message>
    <message>
        <source>{0} cannot paint what is missing: it only goes on smoothly from the border, as over a scratch. {1} paints what may have been there.</source>
        <translation>{0} nie umie namalować tego, czego brakuje: tylko łagodnie przedłuża brzeg, jak na rysie. {1} maluje to, co mogło tam być.</translation>
    </message>
    <message>
        <source>Its weights can be imported in the preferences.</source>
        <translation>Jego wagi można zaimportować w preferencjach.</translation>
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
        <translation>Propozycja {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, seed {1}</source>
        <translation>{0}, ziarno {1}</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>Candidates</source>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>Arrow keys choose a candidate.</source>
        <translation>Strzałki wybierają propozycję.</translation>
    </message>
    <message>
        <source>Show where they &amp;disagree</source>
        <translation>&amp;Pokaż, gdzie się różnią</translation>
    </message>
    <message>
        <source>Marks the places where the candidates differ from one another</source>
        <translation>Oznacza miejsca, w których propozycje różnią się od siebie</translation>
    </message>
    <message>
        <source>Orange: the photograph says little here, so the program is guessing.</source>
        <translation>Pomarańczowy: zdjęcie mówi tu niewiele, więc program zgaduje.</translation>
    </message>
</context>
<context>
    <name>CheckpointTexts</name>
    <message>
        <source>“{name}” was not imported.</source>
        <translation>Nie zaimportowano pliku „{name}”.</translation>
    </message>
    <message>
        <source>“{name}” cannot improve the background.</source>
        <translation>„{name}” nie może poprawić tła.</translation>
    </message>
    <message>
        <source>It is no upscaler for whole pictures that is known.</source>
        <translation>To nie jest znany upscaler całych obrazów.</translation>
    </message>
    <message>
        <source>Choose another file in the preferences.</source>
        <translation>Wybierz inny plik w preferencjach.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Pobierz go jeszcze raz.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Nadaj inną nazwę.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Pliku już tam nie ma.</translation>
    </message>
    <message>
        <source>Check that its drive is connected.</source>
        <translation>Sprawdź, czy dysk jest podłączony.</translation>
    </message>
    <message>
        <source>It is neither a PyTorch file nor safetensors.</source>
        <translation>To ani plik PyTorch, ani safetensors.</translation>
    </message>
    <message>
        <source>The download may have brought a web page instead: look into it.</source>
        <translation>Być może zamiast niego pobrała się strona internetowa: zajrzyj do środka.</translation>
    </message>
    <message>
        <source>It cannot be read; it may be incomplete.</source>
        <translation>Nie da się go odczytać; może być niepełny.</translation>
    </message>
    <message>
        <source>It does more than hold weights: opening it could run a program or fill the memory. Nothing in it was run.</source>
        <translation>Zawiera więcej niż wagi: otwarcie mogłoby uruchomić program albo zapełnić pamięć. Nic z niego nie zostało uruchomione.</translation>
    </message>
    <message>
        <source>Do not use this file.</source>
        <translation>Nie używaj tego pliku.</translation>
    </message>
    <message>
        <source>It holds no network that Heirloom knows.</source>
        <translation>Nie zawiera sieci, którą zna Heirloom.</translation>
    </message>
    <message>
        <source>DifFace, latent diffusion, ResShift (face autoencoder) and facexlib can be imported.</source>
        <translation>Można zaimportować DifFace, Latent Diffusion, ResShift (autoenkoder twarzy) i facexlib.</translation>
    </message>
    <message>
        <source>It looks like a known network, but its weights do not fit it.</source>
        <translation>Wygląda jak znana sieć, ale jego wagi do niej nie pasują.</translation>
    </message>
    <message>
        <source>It may be incomplete, of another size, or a mixture of several.</source>
        <translation>Może być niepełny, innego rozmiaru albo mieszaniną kilku.</translation>
    </message>
    <message>
        <source>Some of its weights are not numbers.</source>
        <translation>Niektóre wagi nie są liczbami.</translation>
    </message>
    <message>
        <source>Another of the files holds the same network.</source>
        <translation>Inny z plików zawiera tę samą sieć.</translation>
    </message>
    <message>
        <source>Import them one by one.</source>
        <translation>Zaimportuj je pojedynczo.</translation>
    </message>
    <message>
        <source>These weights are imported already, as this pack.</source>
        <translation>Te wagi są już zaimportowane jako ten pakiet.</translation>
    </message>
    <message>
        <source>It is in the list of model packs.</source>
        <translation>Jest na liście pakietów modeli.</translation>
    </message>
    <message>
        <source>A pack of this name is there already.</source>
        <translation>Pakiet o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>A pack cannot have this name.</source>
        <translation>Pakiet nie może mieć takiej nazwy.</translation>
    </message>
    <message>
        <source>Use letters without accents, digits and dashes.</source>
        <translation>Użyj liter bez znaków diakrytycznych, cyfr i łączników.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Dysk jest pełny.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The folder of the packs cannot be written to.</source>
        <translation>Nie można zapisywać w folderze pakietów.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Sprawdź jego uprawnienia.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>&amp;Compute on:</source>
        <translation>&amp;Obliczaj na:</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>W użyciu:</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>Najszybsze, które działa</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Procesor</translation>
    </message>
    <message>
        <source>An NVIDIA or AMD graphics card</source>
        <translation>Karta graficzna NVIDIA lub AMD</translation>
    </message>
    <message>
        <source>The graphics of an Apple computer</source>
        <translation>Grafika komputera Apple</translation>
    </message>
    <message>
        <source>Every device has to compute a small test correctly before it is used. The processor always works; it is slower.</source>
        <translation>Każde urządzenie musi poprawnie obliczyć mały test, zanim zostanie użyte. Procesor działa zawsze; jest wolniejszy.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Cancel the restoration?</source>
        <translation>Anulować odnawianie?</translation>
    </message>
    <message>
        <source>Faces that are finished stay. The one in work is lost, unless you keep it.</source>
        <translation>Gotowe twarze zostają. Ta w trakcie pracy przepadnie, chyba że ją zachowasz.</translation>
    </message>
    <message>
        <source>&amp;Cancel It</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>&amp;Zachowaj to, co jest</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <source>Go on with “{0}”?</source>
        <translation>Kontynuować pracę nad „{0}”?</translation>
    </message>
    <message>
        <source>Your work on this photograph was not exported. Nothing of it is lost.</source>
        <translation>Twoja praca nad tym zdjęciem nie została wyeksportowana. Nic z niej nie przepadło.</translation>
    </message>
    <message>
        <source>&amp;Discard It</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>The work on “{0}” no longer fits the photograph.</source>
        <translation>Praca nad „{0}” nie pasuje już do zdjęcia.</translation>
    </message>
    <message>
        <source>The file was changed after the work was saved: turned, edited or saved anew. Faces and results would lie in the wrong places, so it was opened without them. The saved work is untouched: put the photograph back as it was and open the work again, or begin anew here.</source>
        <translation>Plik zmieniono po zapisaniu pracy: obrócono go, edytowano lub zapisano na nowo. Twarze i wyniki leżałyby w złych miejscach, więc otwarto go bez nich. Zapisana praca jest nienaruszona: przywróć zdjęcie do poprzedniej postaci i otwórz pracę ponownie albo zacznij tu od nowa.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Find faces again</source>
        <translation>Ponowne szukanie twarzy</translation>
    </message>
    <message>
        <source>Restore face</source>
        <translation>Odnów twarz</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Include face</source>
        <translation>Uwzględnij twarz</translation>
    </message>
    <message>
        <source>Exclude face</source>
        <translation>Pomiń twarz</translation>
    </message>
    <message>
        <source>Include all faces</source>
        <translation>Uwzględnij wszystkie twarze</translation>
    </message>
    <message>
        <source>Exclude all faces</source>
        <translation>Pomiń wszystkie twarze</translation>
    </message>
    <message>
        <source>Include the largest face</source>
        <translation>Uwzględnij największą twarz</translation>
    </message>
    <message>
        <source>Draw face</source>
        <translation>Narysuj twarz</translation>
    </message>
    <message>
        <source>Move face</source>
        <translation>Przesuń twarz</translation>
    </message>
    <message>
        <source>Delete face</source>
        <translation>Usuń twarz</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Zmień ustawienia</translation>
    </message>
    <message>
        <source>Same settings as all faces</source>
        <translation>Ustawienia jak dla wszystkich twarzy</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>Zmień metodę</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wymaż</translation>
    </message>
    <message>
        <source>Paint a torn place</source>
        <translation>Zaznacz rozdarcie</translation>
    </message>
    <message>
        <source>Clear the painted places</source>
        <translation>Usuń wszystkie zaznaczenia</translation>
    </message>
    <message>
        <source>Choose candidate</source>
        <translation>Wybierz propozycję</translation>
    </message>
    <message>
        <source>Accept face</source>
        <translation>Przyjmij twarz</translation>
    </message>
    <message>
        <source>Reject face</source>
        <translation>Odrzuć twarz</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Cofnij ocenę</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Wróć do oryginału</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Drop a photograph here</source>
        <translation>Upuść tutaj zdjęcie</translation>
    </message>
    <message>
        <source>It stays on this computer, and the file itself is never changed.</source>
        <translation>Zostaje na tym komputerze, a sam plik nigdy nie jest zmieniany.</translation>
    </message>
    <message>
        <source>Several photographs, or a folder, are restored one after the other.</source>
        <translation>Kilka zdjęć lub folder zostanie odnowionych po kolei.</translation>
    </message>
    <message>
        <source>Open a photograph…</source>
        <translation>Otwórz zdjęcie…</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Wypróbuj na przykładzie</translation>
    </message>
    <message>
        <source>Choose a photograph from a folder</source>
        <translation>Wybierz zdjęcie z folderu</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open an&amp;other photograph…</source>
        <translation>&amp;Otwórz inne zdjęcie…</translation>
    </message>
    <message>
        <source>Change the e&amp;xport…</source>
        <translation>&amp;Zmień eksport…</translation>
    </message>
    <message>
        <source>Model &amp;packs…</source>
        <translation>&amp;Pakiety modeli…</translation>
    </message>
    <message>
        <source>&amp;Use the processor</source>
        <translation>&amp;Użyj procesora</translation>
    </message>
    <message>
        <source>&amp;Draw a box</source>
        <translation>&amp;Narysuj ramkę</translation>
    </message>
    <message>
        <source>Open in the &amp;queue</source>
        <translation>Otwórz &amp;w kolejce</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>U&amp;kryj szczegóły</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Pok&amp;aż szczegóły</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Heirloom</source>
        <translation>Heirloom</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Kopiuj &amp;raport</translation>
    </message>
    <message>
        <source>Show &amp;logs</source>
        <translation>Pokaż &amp;dzienniki</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Versions and where it failed. Your name is not in it.</source>
        <translation>Wersje i miejsce błędu. Nie ma w nim Twojego nazwiska.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>Nie udało się otworzyć „{name}”.</translation>
    </message>
    <message>
        <source>“{name}” could not be restored.</source>
        <translation>Nie udało się odnowić „{name}”.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>Nie udało się zapisać „{name}”.</translation>
    </message>
    <message>
        <source>The photograph could not be opened.</source>
        <translation>Nie udało się otworzyć zdjęcia.</translation>
    </message>
    <message>
        <source>The faces could not be restored.</source>
        <translation>Nie udało się odnowić twarzy.</translation>
    </message>
    <message>
        <source>The photograph could not be saved.</source>
        <translation>Nie udało się zapisać zdjęcia.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Skopiuj go ponownie stamtąd, skąd pochodzi.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Pliku już tam nie ma.</translation>
    </message>
    <message>
        <source>Check that its drive is connected, then try again.</source>
        <translation>Sprawdź, czy jego dysk jest podłączony, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This is a folder, not a photograph.</source>
        <translation>To jest folder, a nie zdjęcie.</translation>
    </message>
    <message>
        <source>The queue restores all photographs of a folder.</source>
        <translation>Kolejka odnawia wszystkie zdjęcia z folderu.</translation>
    </message>
    <message>
        <source>The file has no contents.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>It is not a kind of picture that Heirloom can read.</source>
        <translation>Heirloom nie potrafi odczytać tego rodzaju obrazu.</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, BMP, HEIC and AVIF can be opened.</source>
        <translation>Można otworzyć JPEG, PNG, TIFF, WebP, BMP, HEIC i AVIF.</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>Plik kończy się za wcześnie: brakuje jego części.</translation>
    </message>
    <message>
        <source>The file is damaged inside.</source>
        <translation>Plik jest uszkodzony w środku.</translation>
    </message>
    <message>
        <source>Copy it again, or open it in another program and save it from there.</source>
        <translation>Skopiuj go ponownie albo otwórz i zapisz w innym programie.</translation>
    </message>
    <message>
        <source>The picture is too large for this.</source>
        <translation>Obraz jest na to za duży.</translation>
    </message>
    <message>
        <source>Use a smaller copy, or save as PNG or TIFF.</source>
        <translation>Użyj mniejszej kopii albo zapisz jako PNG lub TIFF.</translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation>Obraz jest za mały, aby zmieścić twarz.</translation>
    </message>
    <message>
        <source>Scan the photograph again at a higher resolution.</source>
        <translation>Zeskanuj zdjęcie ponownie w wyższej rozdzielczości.</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>Ten rodzaj pliku nie jest obsługiwany.</translation>
    </message>
    <message>
        <source>Use JPEG, PNG or TIFF.</source>
        <translation>Użyj JPEG, PNG lub TIFF.</translation>
    </message>
    <message>
        <source>The system refused access to the file or its folder.</source>
        <translation>System odmówił dostępu do pliku lub jego folderu.</translation>
    </message>
    <message>
        <source>Choose another place, or change the permissions.</source>
        <translation>Wybierz inne miejsce albo zmień uprawnienia.</translation>
    </message>
    <message>
        <source>A file of this name is there, and it was left as it is.</source>
        <translation>Plik o tej nazwie już jest; pozostał bez zmian.</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>Jego folderu już tam nie ma.</translation>
    </message>
    <message>
        <source>Connect the drive again, or choose another folder.</source>
        <translation>Podłącz dysk ponownie albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Dysk jest pełny.</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose another folder.</source>
        <translation>Zwolnij miejsce i spróbuj ponownie albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>The name is too long for this disk.</source>
        <translation>Nazwa jest za długa dla tego dysku.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wybierz krótszą nazwę.</translation>
    </message>
    <message>
        <source>This is the original, and it is never written over.</source>
        <translation>To jest oryginał, a on nigdy nie jest nadpisywany.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translation>Dysk nie zrobił tego, o co go poproszono.</translation>
    </message>
    <message>
        <source>Check the drive and its cable, then try again.</source>
        <translation>Sprawdź dysk i jego kabel, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>It is named like a picture, but is none.</source>
        <translation>Plik nazywa się jak obraz, ale nim nie jest.</translation>
    </message>
    <message>
        <source>The model pack “{name}” cannot be used.</source>
        <translation>Nie można użyć pakietu modeli „{name}”.</translation>
    </message>
    <message>
        <source>One of its files is not as it was made.</source>
        <translation>Jeden z jego plików nie jest taki, jaki powstał.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Już go tam nie ma.</translation>
    </message>
    <message>
        <source>Its description is missing.</source>
        <translation>Brakuje jego opisu.</translation>
    </message>
    <message>
        <source>Its description is broken.</source>
        <translation>Jego opis jest uszkodzony.</translation>
    </message>
    <message>
        <source>It is made for a newer Heirloom.</source>
        <translation>Powstał dla nowszego programu Heirloom.</translation>
    </message>
    <message>
        <source>One of its files is missing.</source>
        <translation>Brakuje jednego z jego plików.</translation>
    </message>
    <message>
        <source>It reaches for a file outside its own folder, as no honest pack does.</source>
        <translation>Sięga po plik spoza własnego folderu, czego nie robi żaden uczciwy pakiet.</translation>
    </message>
    <message>
        <source>Its weights do not fit its networks.</source>
        <translation>Jego wagi nie pasują do jego sieci.</translation>
    </message>
    <message>
        <source>Some of its weights are no numbers.</source>
        <translation>Niektóre z jego wag nie są liczbami.</translation>
    </message>
    <message>
        <source>It needs a network that this Heirloom does not know.</source>
        <translation>Potrzebuje sieci, której ten Heirloom nie zna.</translation>
    </message>
    <message>
        <source>Its files cannot be read.</source>
        <translation>Nie można odczytać jego plików.</translation>
    </message>
    <message>
        <source>Neither it nor the imported packs hold a network that is needed for this.</source>
        <translation>Ani on, ani zaimportowane pakiety nie zawierają potrzebnej do tego sieci.</translation>
    </message>
    <message>
        <source>Choose another pack, or install Heirloom again.</source>
        <translation>Wybierz inny pakiet albo zainstaluj Heirloom ponownie.</translation>
    </message>
    <message>
        <source>Choose another pack, or update Heirloom.</source>
        <translation>Wybierz inny pakiet albo zaktualizuj Heirloom.</translation>
    </message>
    <message>
        <source>Do not use this pack.</source>
        <translation>Nie używaj tego pakietu.</translation>
    </message>
    <message>
        <source>Choose another method, or import the weights in the preferences.</source>
        <translation>Wybierz inną metodę albo zaimportuj wagi w preferencjach.</translation>
    </message>
    <message>
        <source>The device {name} cannot be used.</source>
        <translation>Nie można użyć urządzenia {name}.</translation>
    </message>
    <message>
        <source>This computer has none that Heirloom can use.</source>
        <translation>Ten komputer nie ma takiego, którego Heirloom mógłby użyć.</translation>
    </message>
    <message>
        <source>It did not compute a small test correctly.</source>
        <translation>Nie obliczyło poprawnie małego testu.</translation>
    </message>
    <message>
        <source>Use the processor, which is slower and always works, or update the driver.</source>
        <translation>Użyj procesora, który jest wolniejszy i zawsze działa, albo zaktualizuj sterownik.</translation>
    </message>
    <message>
        <source>No face was found in “{name}”.</source>
        <translation>Nie znaleziono twarzy w „{name}”.</translation>
    </message>
    <message>
        <source>It may be very small, turned away or badly faded.</source>
        <translation>Może być bardzo mała, odwrócona lub mocno wyblakła.</translation>
    </message>
    <message>
        <source>Draw a box around it by hand.</source>
        <translation>Narysuj wokół niej ramkę.</translation>
    </message>
    <message>
        <source>There was not enough memory, also in smaller parts.</source>
        <translation>Zabrakło pamięci, także w mniejszych częściach.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for fewer candidates.</source>
        <translation>Zamknij inne programy albo poproś o mniej propozycji.</translation>
    </message>
    <message>
        <source>The networks gave no usable picture.</source>
        <translation>Sieci nie dały użytecznego obrazu.</translation>
    </message>
    <message>
        <source>The model pack may be broken: verify it.</source>
        <translation>Pakiet modeli może być uszkodzony: sprawdź go.</translation>
    </message>
    <message>
        <source>An error came up that Heirloom does not know ({name}).</source>
        <translation>Wystąpił błąd, którego Heirloom nie zna ({name}).</translation>
    </message>
    <message>
        <source>Your photograph was not changed. If it happens again, please send us the report.</source>
        <translation>Twoje zdjęcie nie zostało zmienione. Jeśli to się powtórzy, prosimy o przesłanie raportu.</translation>
    </message>
</context>
<context>
    <name>ExportDestination</name>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>Plik o tej nazwie istnieje i zostanie zastąpiony.</translation>
    </message>
    <message>
        <source>The name is taken, so the file gets a number.</source>
        <translation>Nazwa jest zajęta, więc plik dostaje numer.</translation>
    </message>
    <message numerus="yes">
        <source>%n other photograph(s) in the same way</source>
        <translation>
            <numerusform>%n inne zdjęcie w ten sam sposób</numerusform>
            <numerusform>%n inne zdjęcia w ten sam sposób</numerusform>
            <numerusform>%n innych zdjęć w ten sam sposób</numerusform>
        </translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>Oryginał zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Wpisz nazwę.</translation>
    </message>
    <message>
        <source>{detail} is not known. Use {fields}.</source>
        <translation>Nieznane pole {detail}. Użyj {fields}.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be in a file name.</source>
        <translation>„{detail}” nie może być w nazwie pliku.</translation>
    </message>
    <message>
        <source>Windows keeps the name “{detail}” for itself.</source>
        <translation>Windows zastrzega nazwę „{detail}” dla siebie.</translation>
    </message>
    <message>
        <source>A name cannot end with a space or a dot.</source>
        <translation>Nazwa nie może kończyć się spacją ani kropką.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Nazwa jest za długa.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Eksportuj do</translation>
    </message>
    <message>
        <source>Beside the photograph</source>
        <translation>Obok zdjęcia</translation>
    </message>
    <message>
        <source>Name of the photograph</source>
        <translation>Nazwa zdjęcia</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Dzisiejsza data</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Folder:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
    <message>
        <source>Becomes:</source>
        <translation>Powstanie:</translation>
    </message>
    <message>
        <source>If &amp;taken:</source>
        <translation>&amp;Gdy zajęta:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wybierz inny folder</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>W&amp;staw</translation>
    </message>
    <message>
        <source>Put the photograph&apos;s name or the date into the name</source>
        <translation>Wstaw nazwę zdjęcia lub datę do nazwy</translation>
    </message>
    <message>
        <source>{name} stands for the photograph&apos;s own name</source>
        <translation>{name} oznacza nazwę zdjęcia</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Dodaj numer</translation>
    </message>
    <message>
        <source>Replace that file, but never the original</source>
        <translation>Zastąp ten plik, ale nigdy oryginał</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Użyj tego</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Co idzie razem z nim</translation>
    </message>
    <message>
        <source>&amp;Metadata:</source>
        <translation>&amp;Metadane:</translation>
    </message>
    <message>
        <source>Keep all: dates, places, camera</source>
        <translation>Zachowaj wszystko: daty, miejsca, aparat</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Zachowaj wszystko oprócz miejsca</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Nie zachowuj niczego</translation>
    </message>
    <message>
        <source>&amp;Recipe beside the file</source>
        <translation>&amp;Przepis obok pliku</translation>
    </message>
    <message>
        <source>With it the same result can be made again.</source>
        <translation>Można z nim odtworzyć ten sam wynik.</translation>
    </message>
    <message>
        <source>&amp;Before and after picture, to share</source>
        <translation>&amp;Obraz przed i po, do udostępnienia</translation>
    </message>
    <message numerus="yes">
        <source>The file always says that %n face(s) were restored by a trained model.</source>
        <translation>
            <numerusform>Plik zawsze mówi, że %n twarz została odnowiona przez wyuczony model.</numerusform>
            <numerusform>Plik zawsze mówi, że %n twarze zostały odnowione przez wyuczony model.</numerusform>
            <numerusform>Plik zawsze mówi, że %n twarzy zostało odnowionych przez wyuczony model.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file always says which faces were restored by a trained model.</source>
        <translation>Plik zawsze mówi, które twarze zostały odnowione przez wyuczony model.</translation>
    </message>
</context>
<context>
    <name>ExportEncoding</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pikseli</translation>
    </message>
    <message>
        <source>Small and readable everywhere; loses a little.</source>
        <translation>Mały i wszędzie czytelny; trochę traci.</translation>
    </message>
    <message>
        <source>Loses nothing; large files.</source>
        <translation>Nic nie traci; duże pliki.</translation>
    </message>
    <message>
        <source>Loses nothing; for archives and printing.</source>
        <translation>Nic nie traci; do archiwum i druku.</translation>
    </message>
    <message>
        <source>Small, for the web; loses nothing at quality 100.</source>
        <translation>Mały, do sieci; przy jakości 100 nic nie traci.</translation>
    </message>
    <message>
        <source>Small, for phones; not every program reads it.</source>
        <translation>Mały, do telefonów; nie każdy program go czyta.</translation>
    </message>
    <message>
        <source>Very small; not every program reads it.</source>
        <translation>Bardzo mały; nie każdy program go czyta.</translation>
    </message>
    <message>
        <source>It cannot hold all 16 bits of this photograph.</source>
        <translation>Nie mieści wszystkich 16 bitów tego zdjęcia.</translation>
    </message>
    <message>
        <source>Like the photograph</source>
        <translation>Jak zdjęcie</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Dłuższy bok</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bitów</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bitów</translation>
    </message>
    <message>
        <source>The photograph&apos;s own profile</source>
        <translation>Profil zdjęcia</translation>
    </message>
    <message>
        <source>sRGB, for screens and the web</source>
        <translation>sRGB, do ekranów i sieci</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>Fo&amp;rmat:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Jakość:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>Ro&amp;zmiar:</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>G&amp;łębia:</translation>
    </message>
    <message>
        <source>Co&amp;lors:</source>
        <translation>&amp;Kolory:</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>Higher keeps more and makes larger files</source>
        <translation>Wyższa zachowuje więcej i daje większe pliki</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>In a larger picture small faces show what was restored</source>
        <translation>Na większym obrazie małe twarze pokazują, co zostało odnowione</translation>
    </message>
    <message>
        <source>A smaller picture stays as it is</source>
        <translation>Mniejszy obraz pozostaje bez zmian</translation>
    </message>
    <message>
        <source>Steps of brightness in each color</source>
        <translation>Stopnie jasności każdego koloru</translation>
    </message>
</context>
<context>
    <name>FaceModel</name>
    <message>
        <source>Face {0}</source>
        <translation>Twarz {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Krok {0} z {1}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Zaczyna</translation>
    </message>
    <message>
        <source>Could not be restored</source>
        <translation>Nie udało się odnowić</translation>
    </message>
    <message>
        <source>{0}, own settings</source>
        <translation>{0}, własne ustawienia</translation>
    </message>
    <message>
        <source>Perhaps not a face</source>
        <translation>Może to nie twarz</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Pozostaje bez zmian</translation>
    </message>
    <message>
        <source>Rejected, the original is shown</source>
        <translation>Odrzucona, pokazany jest oryginał</translation>
    </message>
    <message>
        <source>Will be restored</source>
        <translation>Zostanie odnowiona</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>zaznaczona</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niezaznaczona</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation>{0}, {1}, {2}</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} pikseli</translation>
    </message>
    <message>
        <source>{0}, drawn by hand</source>
        <translation>{0}, narysowana ręcznie</translation>
    </message>
    <message>
        <source>{0}, the detector is {1} % sure</source>
        <translation>{0}, detektor jest pewny na {1} %</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>Zaznaczono {0} z {1}</translation>
    </message>
    <message>
        <source>No faces yet</source>
        <translation>Jeszcze nie ma twarzy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Tick every face</source>
        <translation>Zaznacz każdą twarz</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadna</translation>
    </message>
    <message>
        <source>Untick every face</source>
        <translation>Odznacz każdą twarz</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Największa</translation>
    </message>
    <message>
        <source>Tick only the largest face</source>
        <translation>Zaznacz tylko największą twarz</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Twarze</translation>
    </message>
    <message>
        <source>Arrow keys choose a face, Space ticks or unticks it.</source>
        <translation>Strzałki wybierają twarz, spacja ją zaznacza lub odznacza.</translation>
    </message>
    <message>
        <source>Faces appear here. If one is missed, draw a box around it in the photograph.</source>
        <translation>Tu pojawiają się twarze. Jeśli którejś brakuje, narysuj wokół niej ramkę na zdjęciu.</translation>
    </message>
    <message>
        <source>Restore the ticked faces</source>
        <translation>Odnów zaznaczone twarze</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Odnawianie…</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n face(s)</source>
        <translation>
            <numerusform>Odnów %n twarz</numerusform>
            <numerusform>Odnów %n twarze</numerusform>
            <numerusform>Odnów %n twarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Odnów</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Motyw:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Otherwise you choose the faces first.</source>
        <translation>W przeciwnym razie najpierw wybierasz twarze.</translation>
    </message>
</context>
<context>
    <name>GlanceButton</name>
    <message>
        <source>Hold to see the original (\)</source>
        <translation>Przytrzymaj, aby zobaczyć oryginał (\)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Przytrzymaj, aby zobaczyć oryginał</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As it was opened</source>
        <translation>Jak po otwarciu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Arrow keys go back and forward through the steps.</source>
        <translation>Klawisze strzałek przechodzą przez kroki wstecz i do przodu.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Punkty kontrolne</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>“{name}” is imported, and in the list of model packs.</source>
        <translation>Zaimportowano „{name}”; pakiet jest na liście pakietów modeli.</translation>
    </message>
    <message>
        <source>Import published weights</source>
        <translation>Import opublikowanych wag</translation>
    </message>
    <message>
        <source>Checkpoints of DifFace, latent diffusion, ResShift and facexlib become a model pack. They are only read: nothing in them is run, and nothing is downloaded.</source>
        <translation>Z punktów kontrolnych DifFace, Latent Diffusion, ResShift i facexlib powstaje pakiet modeli. Są tylko odczytywane: nic z nich nie jest uruchamiane i nic nie jest pobierane.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Wybierz pliki…</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Znaleziono:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>Licencja:</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>Uczony na:</translation>
    </message>
    <message>
        <source>I have &amp;read the license and keep to it</source>
        <translation>Znam &amp;licencję i będę jej przestrzegać</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
    <message>
        <source>What the pack is called; empty for this name</source>
        <translation>Jak nazywa się pakiet; puste oznacza tę nazwę</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importuj</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>&amp;Użyj tego pakietu</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>All faces</source>
        <translation>Wszystkie twarze</translation>
    </message>
    <message>
        <source>Options for every face that has none of its own</source>
        <translation>Opcje każdej twarzy, która nie ma własnych</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>Ta twarz</translation>
    </message>
    <message>
        <source>Options for the current face alone</source>
        <translation>Opcje tylko bieżącej twarzy</translation>
    </message>
    <message>
        <source>Same as all faces</source>
        <translation>Jak dla wszystkich twarzy</translation>
    </message>
    <message>
        <source>Forget this face&apos;s own settings, so that those for all faces hold for it</source>
        <translation>Zapomnij własne ustawienia tej twarzy; obowiązują te dla wszystkich twarzy</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>“{0}” was not exported. Do that first?</source>
        <translation>„{0}” nie wyeksportowano. Zrobić to najpierw?</translation>
    </message>
    <message>
        <source>Its restored faces would be lost.</source>
        <translation>Odnowione twarze zostałyby utracone.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>&amp;Save Work</source>
        <translation>&amp;Zapisz pracę</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation>Plik jest jeszcze zapisywany.</translation>
    </message>
    <message>
        <source>Heirloom closes as soon as it is there.</source>
        <translation>Heirloom zamknie się, gdy tylko będzie gotowy.</translation>
    </message>
    <message>
        <source>&amp;Close at Once</source>
        <translation>&amp;Zamknij od razu</translation>
    </message>
    <message>
        <source>&amp;Stay Open</source>
        <translation>&amp;Pozostaw otwarte</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Faces</source>
        <translation>Twarze</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Otwórz ostatnie</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>F&amp;aces</source>
        <translation>&amp;Twarze</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Photographs and saved work</source>
        <translation>Zdjęcia i zapisane prace</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Wklejony obraz</translation>
    </message>
</context>
<context>
    <name>OptionControls</name>
    <message>
        <source>&amp;Likeness</source>
        <translation>&amp;Podobieństwo</translation>
    </message>
    <message>
        <source>Looks best</source>
        <translation>Najładniejsza</translation>
    </message>
    <message>
        <source>Most like the person</source>
        <translation>Najbardziej podobna</translation>
    </message>
    <message>
        <source>How closely the face keeps to the person in the photograph</source>
        <translation>Jak ściśle twarz trzyma się osoby ze zdjęcia</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Siła</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <source>Fully restored</source>
        <translation>W pełni odnowiona</translation>
    </message>
    <message>
        <source>How much of the restored face is blended over the original</source>
        <translation>Ile odnowionej twarzy nakłada się na oryginał</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Kroki</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Szybciej</translation>
    </message>
    <message>
        <source>More thorough</source>
        <translation>Dokładniej</translation>
    </message>
    <message>
        <source>How many diffusion steps each face takes</source>
        <translation>Ile kroków dyfuzji dostaje każda twarz</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Więcej opcji</translation>
    </message>
    <message>
        <source>Shows or hides the rarely needed options</source>
        <translation>Pokazuje lub ukrywa rzadko używane opcje</translation>
    </message>
    <message>
        <source>Steps, start, candidates, seed and method</source>
        <translation>Kroki, początek, propozycje, ziarno i metoda</translation>
    </message>
    <message>
        <source>CLR-Face keeps to the person; DifFace also paints what is missing</source>
        <translation>CLR-Face trzyma się osoby; DifFace maluje też to, czego brakuje</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>P&amp;ropozycje</translation>
    </message>
    <message>
        <source>How many versions of each face are made to choose from</source>
        <translation>Ile wersji każdej twarzy powstaje do wyboru</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Ziarno</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Metoda</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>The same seed gives the same face again</source>
        <translation>To samo ziarno daje znowu tę samą twarz</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Inne ziarno</translation>
    </message>
    <message>
        <source>Try a different version of the face</source>
        <translation>Wypróbuj inną wersję twarzy</translation>
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
            <numerusform>%n sieć, {size} MiB</numerusform>
            <numerusform>%n sieci, {size} MiB</numerusform>
            <numerusform>%n sieci, {size} MiB</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n network(s) as they were made.</source>
        <translation>
            <numerusform>W porządku: %n sieć taka, jaka powstała.</numerusform>
            <numerusform>W porządku: %n sieci takie, jakie powstały.</numerusform>
            <numerusform>W porządku: %n sieci takich, jakie powstały.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Pakiety modeli</translation>
    </message>
    <message>
        <source>A pack holds the trained networks that restore a face.</source>
        <translation>Pakiet zawiera wyuczone sieci, które odnawiają twarz.</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Zainstalowane pakiety</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Wersja:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>Licencja:</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>Opis:</translation>
    </message>
    <message>
        <source>Trained on:</source>
        <translation>Uczony na:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Rozmiar:</translation>
    </message>
    <message>
        <source>&amp;Use this pack</source>
        <translation>&amp;Użyj tego pakietu</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>Checks every file against the pack&apos;s own hashes</source>
        <translation>Porównuje każdy plik z sumami kontrolnymi pakietu</translation>
    </message>
    <message>
        <source>Show the f&amp;older</source>
        <translation>&amp;Pokaż folder</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (w użyciu)</translation>
    </message>
</context>
<context>
    <name>PhotoInfo</name>
    <message>
        <source>Photograph</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>{0} bits a channel</source>
        <translation>{0} bitów na kanał</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Rozmiar:</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} pikseli</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Colors:</source>
        <translation>Kolory:</translation>
    </message>
    <message>
        <source>Resolution:</source>
        <translation>Rozdzielczość:</translation>
    </message>
    <message>
        <source>{0} dpi</source>
        <translation>{0} dpi</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>Wykonano:</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>odcienie szarości</translation>
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
        <translation>pełne kolory</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Original</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Odnowione</translation>
    </message>
    <message>
        <source>Difference, four times as strong</source>
        <translation>Różnica, wzmocniona czterokrotnie</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Zdjęcie</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n twarz</numerusform>
            <numerusform>%n twarze</numerusform>
            <numerusform>%n twarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} ticked</source>
        <translation>{0}, zaznaczono {1}</translation>
    </message>
    <message>
        <source>Restored photograph</source>
        <translation>Odnowione zdjęcie</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Odnawianie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Model packs</source>
        <translation>Pakiety modeli</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Forgotten</source>
        <translation>Zapomniano</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Heirloom has no code that uses a network. Your photographs and everything about the faces in them stay on this computer.</source>
        <translation>Heirloom nie ma kodu, który używa sieci. Twoje zdjęcia i wszystko o twarzach na nich zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>&amp;Zapomnij je teraz</translation>
    </message>
    <message>
        <source>Empties the list of recent photographs</source>
        <translation>Opróżnia listę ostatnich zdjęć</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Dzienniki</translation>
    </message>
    <message>
        <source>What the program did, for the case that something fails.</source>
        <translation>Co robił program, na wypadek gdyby coś się nie udało.</translation>
    </message>
    <message>
        <source>Open the f&amp;older</source>
        <translation>&amp;Otwórz folder</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Usuń je</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Save the work</source>
        <translation>Zapisz pracę</translation>
    </message>
    <message>
        <source>Heirloom projects</source>
        <translation>Projekty Heirloom</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Photograph</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Twarze</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Bez twarzy</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>No face was found, so nothing was written.</source>
        <translation>Nie znaleziono twarzy, więc nic nie zapisano.</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>Add photographs</source>
        <translation>Dodaj zdjęcia</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Dodaj folder</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>looking through folders</source>
        <translation>przeszukiwanie folderów</translation>
    </message>
    <message>
        <source>pausing after this photograph</source>
        <translation>pauza po tym zdjęciu</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Restore many photographs</source>
        <translation>Odnów wiele zdjęć</translation>
    </message>
    <message>
        <source>Photographs in the queue</source>
        <translation>Zdjęcia w kolejce</translation>
    </message>
    <message>
        <source>Drop photographs or folders here. Every face that is surely one is restored.</source>
        <translation>Upuść tutaj zdjęcia lub foldery. Odnawiane jest wszystko, co na pewno jest twarzą.</translation>
    </message>
    <message>
        <source>&amp;Add photographs…</source>
        <translation>&amp;Dodaj zdjęcia…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Dodaj &amp;folder…</translation>
    </message>
    <message>
        <source>With all folders inside it</source>
        <translation>Ze wszystkimi folderami w środku</translation>
    </message>
    <message>
        <source>How to sa&amp;ve…</source>
        <translation>&amp;Jak zapisywać…</translation>
    </message>
    <message>
        <source>Folder, name, format and more</source>
        <translation>Folder, nazwa, format i więcej</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>From the queue, not from the disk</source>
        <translation>Z kolejki, nie z dysku</translation>
    </message>
    <message>
        <source>Remove the f&amp;inished</source>
        <translation>Usuń ukończo&amp;ne</translation>
    </message>
    <message>
        <source>What was restored; what failed or has no face stays to be looked at</source>
        <translation>To, co odnowiono; nieudane i bez twarzy zostają do obejrzenia</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>The chosen ones, or all that failed</source>
        <translation>Wybrane albo wszystkie nieudane</translation>
    </message>
    <message>
        <source>Sho&amp;w the file</source>
        <translation>&amp;Pokaż plik</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>W jego folderze</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Kopiuj raport</translation>
    </message>
    <message>
        <source>A line for each photograph</source>
        <translation>Wiersz na każde zdjęcie</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Rozpocznij</translation>
    </message>
    <message>
        <source>Restore what is waiting</source>
        <translation>Odnów to, co czeka</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>P&amp;auza</translation>
    </message>
    <message>
        <source>After the photograph in work</source>
        <translation>Po zdjęciu w toku</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <source>At once; the photograph in work waits again</source>
        <translation>Natychmiast; zdjęcie w toku znowu czeka</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Postęp kolejki</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n odnowione</numerusform>
            <numerusform>%n odnowione</numerusform>
            <numerusform>%n odnowionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a face</source>
        <translation>
            <numerusform>%n bez twarzy</numerusform>
            <numerusform>%n bez twarzy</numerusform>
            <numerusform>%n bez twarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n do zrobienia</numerusform>
            <numerusform>%n do zrobienia</numerusform>
            <numerusform>%n do zrobienia</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>została mniej niż minuta</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>została około %n minuta</numerusform>
            <numerusform>zostały około %n minuty</numerusform>
            <numerusform>zostało około %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>została około %n godzina</numerusform>
            <numerusform>zostały około %n godziny</numerusform>
            <numerusform>zostało około %n godzin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Wyczyść tę listę</translation>
    </message>
    <message>
        <source>No Photographs Yet</source>
        <translation>Jeszcze nie ma zdjęć</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring</source>
        <translation>Odnawianie</translation>
    </message>
    <message>
        <source>What every photograph starts with.</source>
        <translation>Od czego zaczyna każde zdjęcie.</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>Tło:</translation>
    </message>
    <message>
        <source>Left: best looking. Right: closest to the person.</source>
        <translation>Po lewej: najładniejsza. Po prawej: najbliższa osobie.</translation>
    </message>
    <message>
        <source>How much of the restored face is seen</source>
        <translation>Ile widać odnowionej twarzy</translation>
    </message>
    <message>
        <source>More steps take longer and are finer</source>
        <translation>Więcej kroków trwa dłużej i daje lepsze szczegóły</translation>
    </message>
    <message>
        <source>With more than one you choose among versions of each face.</source>
        <translation>Gdy jest więcej niż jedna, wybierasz wśród wersji każdej twarzy.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Likeness to the original</source>
        <translation>Podobieństwo do oryginału</translation>
    </message>
    <message>
        <source>This face is good as it is</source>
        <translation>Ta twarz jest dobra taka, jaka jest</translation>
    </message>
    <message>
        <source>Show the original instead of this face</source>
        <translation>Pokaż oryginał zamiast tej twarzy</translation>
    </message>
    <message>
        <source>Forget what was restored for this face</source>
        <translation>Zapomnij, co odnowiono dla tej twarzy</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Prz&amp;yjmij</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęta</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>&amp;Back to the original</source>
        <translation>&amp;Wróć do oryginału</translation>
    </message>
    <message>
        <source>1 is the same picture, 0 is any two people</source>
        <translation>1 to ten sam obraz, 0 to dwie dowolne osoby</translation>
    </message>
    <message>
        <source>Seed {0}, {1} seconds</source>
        <translation>Ziarno {0}, {1} s</translation>
    </message>
    <message>
        <source>Computed in higher precision: the faster one failed here</source>
        <translation>Obliczono dokładniej: szybsza metoda tu zawiodła</translation>
    </message>
    <message>
        <source>Computed one candidate at a time: memory was short</source>
        <translation>Obliczano po jednej propozycji: brakowało pamięci</translation>
    </message>
    <message>
        <source>Computed on the processor: the graphics card failed</source>
        <translation>Obliczono na procesorze: karta graficzna zawiodła</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Obliczaj na</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>Pakiet modeli</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Closeness to the original person</source>
        <translation>Bliskość osoby z oryginału</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Siła</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>Restore the faces as soon as a photograph is open</source>
        <translation>Odnawiaj twarze zaraz po otwarciu zdjęcia</translation>
    </message>
    <message>
        <source>Remember the photographs that were opened</source>
        <translation>Pamiętaj otwierane zdjęcia</translation>
    </message>
    <message>
        <source>Keep unfinished work, so that it survives a crash</source>
        <translation>Zachowuj niedokończoną pracę, aby przetrwała awarię</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Choose a line to change its keys.</source>
        <translation>Wybierz wiersz, aby zmienić jego klawisze.</translation>
    </message>
    <message>
        <source>“{name}” has these keys.</source>
        <translation>„{name}” ma te klawisze.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Nowe klawisze:</translation>
    </message>
    <message>
        <source>Press the keys you want</source>
        <translation>Naciśnij wybrane klawisze</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Ustaw</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>U&amp;suń</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Photographs</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Twarze</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>SimilarityTexts</name>
    <message>
        <source>Very alike</source>
        <translation>Bardzo podobna</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Podobna</translation>
    </message>
    <message>
        <source>Somewhat alike</source>
        <translation>Trochę podobna</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>Mało podobna</translation>
    </message>
    <message>
        <source>Too damaged to tell</source>
        <translation>Zbyt zniszczona, by ocenić</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>The original shows too little of this face to compare. Somebody who knew the person can judge it.</source>
        <translation>Oryginał pokazuje za mało tej twarzy, by ją porównać. Oceni to ktoś, kto znał tę osobę.</translation>
    </message>
    <message>
        <source>This may look like somebody else. Try other candidates, or reject it.</source>
        <translation>To może wyglądać jak ktoś inny. Wypróbuj inne propozycje albo odrzuć.</translation>
    </message>
    <message>
        <source>A second network compares both faces. It is a hint, not a proof.</source>
        <translation>Druga sieć porównuje obie twarze. To wskazówka, nie dowód.</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Divider between original and restored</source>
        <translation>Linia podziału między oryginałem a odnowionym</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it; Home and End go to the edges.</source>
        <translation>Strzałki w lewo i w prawo ją przesuwają; Home i End prowadzą do krawędzi.</translation>
    </message>
    <message>
        <source>Drag to compare. Double-click for the middle.</source>
        <translation>Przeciągnij, aby porównać. Kliknij dwukrotnie, aby ustawić w środku.</translation>
    </message>
</context>
<context>
    <name>StartControl</name>
    <message>
        <source>Let the damage decide where to start</source>
        <translation>Dobierz początek do uszkodzeń</translation>
    </message>
    <message>
        <source>The further back a face starts, the more of it is made anew: that mends more, and keeps less of the person</source>
        <translation>Im dalej zaczyna się twarz, tym więcej powstaje od nowa: więcej zostaje naprawione, a mniej zachowane z osoby</translation>
    </message>
    <message>
        <source>Start at &amp;noise</source>
        <translation>Początek przy &amp;szumie</translation>
    </message>
    <message>
        <source>Keeps more</source>
        <translation>Zachowuje więcej</translation>
    </message>
    <message>
        <source>Makes more anew</source>
        <translation>Tworzy więcej od nowa</translation>
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
        <translation>Niegotowe</translation>
    </message>
    <message>
        <source>Device or model pack cannot be used. Click to choose.</source>
        <translation>Nie można użyć urządzenia lub pakietu modeli. Kliknij, aby wybrać.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>Znaleziono %n twarz</numerusform>
            <numerusform>Znaleziono %n twarze</numerusform>
            <numerusform>Znaleziono %n twarzy</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Draw a box around it.</source>
        <translation>Nie znaleziono twarzy. Narysuj wokół niej ramkę.</translation>
    </message>
    <message>
        <source>Background: part {0} of {1}</source>
        <translation>Tło: część {0} z {1}</translation>
    </message>
    <message>
        <source>Background: getting ready</source>
        <translation>Tło: przygotowanie</translation>
    </message>
    <message numerus="yes">
        <source>%n more uncertain: tick it if it is a face</source>
        <translation>
            <numerusform>%n niepewna: zaznacz, jeśli to twarz</numerusform>
            <numerusform>%n niepewne: zaznacz te, które są twarzami</numerusform>
            <numerusform>%n niepewnych: zaznacz te, które są twarzami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) restored. Compare, then export the photograph.</source>
        <translation>
            <numerusform>Odnowiono %n twarz. Porównaj, a potem wyeksportuj zdjęcie.</numerusform>
            <numerusform>Odnowiono %n twarze. Porównaj, a potem wyeksportuj zdjęcie.</numerusform>
            <numerusform>Odnowiono %n twarzy. Porównaj, a potem wyeksportuj zdjęcie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped with {0} of {1} faces restored.</source>
        <translation>Zatrzymano: odnowiono twarze: {0} z {1}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Zatrzymano. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Otwieranie {0}…</translation>
    </message>
    <message>
        <source>Saved to {0}</source>
        <translation>Zapisano w {0}</translation>
    </message>
    <message>
        <source>Exporting {0}…</source>
        <translation>Eksportowanie {0}…</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Wyeksportowano do {0}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>W schowku nie ma obrazu.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Szukanie twarzy…</translation>
    </message>
    <message>
        <source>Half precision failed on this device: going on with full precision.</source>
        <translation>Połowiczna precyzja zawiodła na tym urządzeniu: dalej z pełną precyzją.</translation>
    </message>
    <message>
        <source>Memory was short: the candidates are made one by one.</source>
        <translation>Brakowało pamięci: propozycje powstają jedna po drugiej.</translation>
    </message>
    <message>
        <source>The graphics memory ran out: this face is made on the processor.</source>
        <translation>Skończyła się pamięć graficzna: ta twarz powstaje na procesorze.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Show the File</source>
        <translation>Pokaż plik</translation>
    </message>
    <message>
        <source>Device: {0}</source>
        <translation>Urządzenie: {0}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększenie</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Przygotowywanie…</translation>
    </message>
    <message>
        <source>The device is being tried.</source>
        <translation>Urządzenie jest sprawdzane.</translation>
    </message>
    <message>
        <source>You chose this device.</source>
        <translation>To urządzenie zostało wybrane przez Ciebie.</translation>
    </message>
    <message>
        <source>The fastest device here; it passed its test.</source>
        <translation>Najszybsze urządzenie tutaj; przeszło swój test.</translation>
    </message>
    <message>
        <source>No graphics processor that can be used was found, so the processor computes.</source>
        <translation>Nie znaleziono użytecznego procesora graficznego, więc oblicza procesor.</translation>
    </message>
    <message>
        <source>The graphics processor failed its test, so the processor computes. {0}</source>
        <translation>Procesor graficzny nie przeszedł testu, więc oblicza procesor. {0}</translation>
    </message>
    <message>
        <source>Face {0} of {1}</source>
        <translation>Twarz {0} z {1}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>krok {0} z {1}</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>przygotowywanie</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>została około %n sekunda</numerusform>
            <numerusform>zostały około %n sekundy</numerusform>
            <numerusform>zostało około %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>została około %n minuta</numerusform>
            <numerusform>zostały około %n minuty</numerusform>
            <numerusform>zostało około %n minut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
</context>
</TS>
