"""What a Linux desktop wants to know: menu entry, file types, software catalog."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import UTC, datetime

from installer.project import APP_ID, PUBLISHER, Project

MIME_TYPES = (
    "image/jpeg",
    "image/png",
    "image/tiff",
    "image/webp",
    "image/bmp",
    "image/heif",
    "image/heic",
    "image/avif",
)
"""Every kind of photograph that the program opens."""


def desktop_entry(project: Project, command: str = "heirloom") -> str:
    """The menu entry; its name is what the window calls itself, so that the two are matched."""
    lines = {
        "Type": "Application",
        "Name": "Heirloom",
        "GenericName": "Photo Restorer",
        "GenericName[de]": "Fotorestaurierung",
        "Comment": project.summary,
        "Exec": f"{command} %F",
        "Icon": project.name,
        "Terminal": "false",
        "Categories": "Graphics;Photography;Qt;",
        "Keywords": "photo;restore;face;old;family;",
        "MimeType": "".join(f"{kind};" for kind in MIME_TYPES),
        "StartupWMClass": project.name,
    }
    return "[Desktop Entry]\n" + "".join(f"{key}={value}\n" for key, value in lines.items())


def metainfo(project: Project, date: int) -> str:
    """AppStream's description for software catalogs.

    Args:
        project: what is described.
        date: of this version, in seconds since the epoch.
    """
    root = ET.Element("component", type="desktop-application")
    for tag, text in {
        "id": APP_ID,
        "name": "Heirloom",
        "summary": project.summary,
        "metadata_license": "CC0-1.0",
        "project_license": project.license,
    }.items():
        ET.SubElement(root, tag).text = text
    developer = ET.SubElement(root, "developer", id=APP_ID.rpartition(".")[0])
    ET.SubElement(developer, "name").text = PUBLISHER
    description = ET.SubElement(root, "description")
    for text in (
        "Heirloom brings back the faces in old family photographs: blurred, faded, grainy, small "
        "or scratched ones. Everything around the faces stays as it was, pixel for pixel.",
        "It computes on your own computer and never opens a network connection. Your originals "
        "are never changed.",
    ):
        ET.SubElement(description, "p").text = text
    ET.SubElement(root, "launchable", type="desktop-id").text = f"{project.name}.desktop"
    provides = ET.SubElement(root, "provides")
    ET.SubElement(provides, "binary").text = project.name
    for kind in MIME_TYPES:
        ET.SubElement(provides, "mediatype").text = kind
    ET.SubElement(root, "content_rating", type="oars-1.1")
    day = datetime.fromtimestamp(date, UTC).date().isoformat()
    ET.SubElement(ET.SubElement(root, "releases"), "release", version=project.version, date=day)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"
