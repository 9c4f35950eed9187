#!/bin/sh
# Sets up .venv for `make`: system libraries, a Python, the packages of pyproject.toml.
# As root on Debian and Ubuntu it installs what is missing; elsewhere it names it and goes on.
# With the word "installer" it also sets up what `make bundle` needs.
set -eu
cd "$(dirname "$0")/.."
extras=dev

# Library or command, and the Debian package that has it. The first six are enough to restore
# and to run the tests; the others are for the window on X11.
wanted='libGL.so.1 libgl1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
Xvfb xvfb'
if [ "${1:-}" = installer ]; then
    extras=dev,installer
    wanted="$wanted
objdump binutils
xz xz-utils
dpkg-deb dpkg
unshare util-linux"
fi

missing_packages() {
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    echo "$wanted" | while read -r name package; do
        case $name in
            *.so.*) echo "$known" | grep -qF "$name " || printf '%s ' "$package" ;;
            *) command -v "$name" > /dev/null || printf '%s ' "$package" ;;
        esac
    done
}

find_python() {
    for name in python3 python3.13 python3.12 python3.11 python3.14; do
        "$name" -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' \
            2> /dev/null && { echo "$name"; break; }
    done
    return 0
}

can_install() {
    [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null
}

apt_install() {
    echo "Installing system packages: $*"
    export DEBIAN_FRONTEND=noninteractive
    log=$(apt-get -qq update 2>&1 && apt-get -qq install -y --no-install-recommends "$@" 2>&1) ||
        { echo "$log" | tail -5; return 1; }
}

if [ "$(uname)" = Linux ]; then
    missing=$(missing_packages)
    if [ -n "$missing" ] && can_install; then
        # shellcheck disable=SC2086 # one argument a package
        apt_install $missing || echo "Could not install them; going on without."
    elif [ -n "$missing" ]; then
        echo "Not installed here (Debian and Ubuntu names): $missing"
        echo "If the window or a test does not start: sudo apt-get install $missing"
    fi
fi

python=$(find_python)
if [ -z "$python" ] && can_install; then
    apt_install python3 python3-venv || true
    python=$(find_python)
    [ -n "$python" ] || apt_install python3.11 python3.11-venv || true
    python=$(find_python)
fi
if [ -z "$python" ]; then
    echo "Heirloom needs Python 3.11 to 3.14 with its venv module, and none was found." >&2
    echo "Debian, Ubuntu: sudo apt-get install python3 python3-venv; other systems: python.org." >&2
    exit 1
fi

[ -x .venv/bin/python ] || "$python" -m venv .venv
echo "Installing PyTorch, Qt and the rest into .venv (once; some minutes and gigabytes) ..."
.venv/bin/python -m pip install --quiet --disable-pip-version-check -e ".[$extras]"
# Debian's Python comes without the shared library that a frozen program starts.
shared=$(.venv/bin/python -c 'import sysconfig
print(sysconfig.get_config_var("Py_ENABLE_SHARED") and sysconfig.get_config_var("INSTSONAME") or "")')
case $extras:$shared in
    *installer*:libpython*.so*)
        ls "$(.venv/bin/python -c 'import sys; print(sys.base_prefix)')/lib/$shared" \
            /usr/lib/*/"$shared" > /dev/null 2>&1 || apt_install "${shared%%.so*}" ||
            echo "Not installed here (Debian and Ubuntu name): ${shared%%.so*}" ;;
esac
if ! QT_QPA_PLATFORM=offscreen .venv/bin/python -c \
    'from PySide6.QtWidgets import QApplication; import cv2; QApplication([])'; then
    echo "Qt or OpenCV does not start: install the packages named above and call make again." >&2
    exit 1
fi
