"""XMP packets: parsed without any trust in them, changed a property at a time, the rest kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.dom import minidom
from xml.parsers.expat import ExpatError

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_META = "adobe:ns:meta/"
_XMLNS = "http://www.w3.org/2000/xmlns/"
_EMPTY = (
    f'<x:xmpmeta xmlns:x="{_META}"><rdf:RDF xmlns:rdf="{RDF}">'
    '<rdf:Description rdf:about=""/></rdf:RDF></x:xmpmeta>'
)
_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
_END = '<?xpacket end="w"?>'
_MAX_BYTES = 1 << 24
_MAX_DEPTH = 100
_MAX_TAGS = 200_000  # each becomes an object of a kilobyte; a long editing history has thousands
_ORIENTATION = re.compile(rb"(tiff:Orientation(?:\s*=\s*[\"']|>))[2-8](?=[\"'<])")

Name = tuple[str, str]
"""Namespace and local name of a property."""


class UnsafeXmpError(ValueError):
    """The packet is not well-formed XMP, or tries what no honest packet needs."""


def upright(packet: bytes) -> bytes:
    """Set a stated orientation to 1, for a picture that has just been turned."""
    return _ORIENTATION.sub(rb"\g<1>1", packet)


class Packet:
    """An XMP packet being edited."""

    def __init__(self, raw: bytes | None) -> None:
        """Parse a packet, or start an empty one from None.

        Raises:
            UnsafeXmpError: if it is not well-formed, holds no RDF, is larger than 16 MiB, has more
                than 200,000 tags, nests deeper than 100 elements or declares a document type.
                Without a document type there are no entities to expand and nothing outside to load.
        """
        self._document = _parse(_text(raw) if raw else _EMPTY)
        found = self._document.getElementsByTagNameNS(RDF, "RDF")
        if not found:
            raise UnsafeXmpError("no RDF")
        self._rdf = found[0]

    def to_bytes(self) -> bytes:
        """Return the packet as UTF-8 with its wrapper."""
        root = "".join(n.toxml() for n in self._document.childNodes if n.nodeType == n.ELEMENT_NODE)
        return f"{_BEGIN}{root}{_END}".encode()

    def get(self, name: Name) -> str | None:
        """Return the value of a simple property, or None."""
        for node in self._find(name):
            return node.value if isinstance(node, minidom.Attr) else _text_of(node)
        return None

    def remove(self, *names: Name) -> None:
        """Remove properties, as elements or attributes, and descriptions that then say nothing."""
        for name in names:
            for node in list(self._find(name)):
                _detach(node)
        for description in list(self._descriptions()):
            if not any(True for _ in _properties(description)):
                _detach(description)

    def add(self, properties: str) -> None:
        """Add a description whose properties are given as XML that declares its own prefixes."""
        xml = f'<rdf:Description xmlns:rdf="{RDF}" rdf:about="">{properties}</rdf:Description>'
        description = minidom.parseString(xml).getElementsByTagNameNS(RDF, "Description")[0]
        self._rdf.appendChild(self._document.importNode(description, deep=True))

    def shorten(self, limit: int) -> None:
        """Remove the largest properties until `to_bytes` gives at most `limit` bytes."""
        nodes = [node for each in self._descriptions() for node in _properties(each)]
        for node in sorted(nodes, key=_size, reverse=True):
            if len(self.to_bytes()) <= limit:
                return
            _detach(node)

    def _descriptions(self) -> Iterator[minidom.Element]:
        for node in self._rdf.childNodes:
            if isinstance(node, minidom.Element) and _name(node) == (RDF, "Description"):
                yield node

    def _find(self, name: Name) -> Iterator[minidom.Element | minidom.Attr]:
        for description in self._descriptions():
            yield from (node for node in _properties(description) if _name(node) == name)


def _text(raw: bytes) -> str:
    if len(raw) > _MAX_BYTES:
        raise UnsafeXmpError("too large")
    utf16 = raw[:2] in (b"\xff\xfe", b"\xfe\xff")
    try:
        return raw.decode("utf-16" if utf16 else "utf-8-sig").strip("\0 \r\n\t")
    except UnicodeDecodeError as error:
        raise UnsafeXmpError("not Unicode") from error


def _parse(text: str) -> minidom.Document:
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise UnsafeXmpError("declares a document type")
    if text.count("<") > _MAX_TAGS or text.count("=") > _MAX_TAGS:
        raise UnsafeXmpError("too many tags")
    try:
        document = minidom.parseString(text)
    except (ExpatError, ValueError) as error:
        raise UnsafeXmpError(str(error)) from error
    level: list[minidom.Node] = [document]
    for _ in range(_MAX_DEPTH):
        level = [child for node in level for child in node.childNodes]
    if level:
        raise UnsafeXmpError("nests too deep")  # writing it out again recurses
    return document


def _properties(description: minidom.Element) -> Iterator[minidom.Element | minidom.Attr]:
    yield from (n for n in description.childNodes if isinstance(n, minidom.Element))
    for attribute in list(description.attributes.values()):
        if attribute.namespaceURI not in (RDF, _XMLNS):
            yield attribute


def _name(node: minidom.Element | minidom.Attr) -> tuple[str | None, str | None]:
    return node.namespaceURI, node.localName


def _size(node: minidom.Element | minidom.Attr) -> int:
    return len(node.value if isinstance(node, minidom.Attr) else node.toxml())


def _text_of(element: minidom.Element) -> str:
    return "".join(n.data for n in element.childNodes if isinstance(n, minidom.Text))


def _detach(node: minidom.Element | minidom.Attr) -> None:
    if isinstance(node, minidom.Attr):
        if node.ownerElement is not None:
            node.ownerElement.removeAttributeNode(node)
    elif node.parentNode is not None:
        node.parentNode.removeChild(node)
