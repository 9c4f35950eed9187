import pytest

from engine.photo.xmp import RDF, Packet, UnsafeXmpError, upright

DC = "http://purl.org/dc/elements/1.1/"
TIFF = "http://ns.adobe.com/tiff/1.0/"


def packet(body, attributes=""):
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta '
        f'xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{RDF}"><rdf:Description rdf:about="" '
        f'xmlns:dc="{DC}" xmlns:tiff="{TIFF}" {attributes}>{body}</rdf:Description></rdf:RDF>'
        '</x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def test_the_rest_is_kept_word_for_word():
    body = "<dc:title><rdf:Alt><rdf:li xml:lang='he'>סבתא &amp; סבא</rdf:li></rdf:Alt></dc:title>"
    edited = Packet(packet(body, 'tiff:Make="Agfa" dc:format="x"'))
    edited.remove((DC, "format"), (DC, "absent"))
    again = Packet(edited.to_bytes())
    assert (again.get((DC, "format")), again.get((TIFF, "Make"))) == (None, "Agfa")
    assert "סבתא &amp; סבא" in edited.to_bytes().decode()


def test_a_property_is_found_as_element_and_as_attribute():
    for found in (packet("<dc:source>a</dc:source>"), packet("", 'dc:source="a"')):
        edited = Packet(found)
        assert edited.get((DC, "source")) == "a"
        edited.remove((DC, "source"))
        assert edited.get((DC, "source")) is None


def test_add_to_an_empty_packet():
    made = Packet(None)
    made.add(f'<dc:source xmlns:dc="{DC}">a &lt; b</dc:source>')
    assert Packet(made.to_bytes()).get((DC, "source")) == "a < b"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_other_encodings_and_padding(encoding):
    raw = packet("", 'dc:source="סבתא"').decode().encode(encoding)
    assert Packet(raw + (b"" if encoding == "utf-16" else bytes(8))).get((DC, "source")) == "סבתא"


@pytest.mark.parametrize(
    "raw",
    [
        b"no xml",
        b"\xff\xfe\x00",
        b"\xc3\x28",
        b"<a/>",
        packet("")[:-40],
        b'<!DOCTYPE a [<!ENTITY b "' + b"b" * 99 + b'">]>' + packet("&b;"),
        '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'.encode("utf-16"),
        packet("<dc:a>" * 500 + "</dc:a>" * 500),
        packet("x" * (1 << 24)),
        packet("<dc:a/>" * 250_000),
    ],
)
def test_hostile_and_broken_packets_are_refused(raw):
    with pytest.raises(UnsafeXmpError):
        Packet(raw)


def test_shorten_takes_the_largest_first():
    edited = Packet(packet(f"<dc:a>{'x' * 5000}</dc:a><dc:b>{'y' * 300}</dc:b>", 'dc:c="z"'))
    edited.shorten(1500)
    assert len(edited.to_bytes()) <= 1500
    assert (edited.get((DC, "a")), edited.get((DC, "b")), edited.get((DC, "c"))) == (
        None,
        "y" * 300,
        "z",
    )


def test_upright_resets_either_spelling():
    for stated in (
        packet("", 'tiff:Orientation="6"'),
        packet("<tiff:Orientation>6</tiff:Orientation>"),
    ):
        assert Packet(upright(stated)).get((TIFF, "Orientation")) == "1"
        assert len(upright(stated)) == len(stated)
    unrelated = packet("", 'dc:source="6"')
    assert upright(unrelated) == unrelated
