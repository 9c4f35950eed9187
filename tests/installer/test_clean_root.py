import shutil

import pytest

from installer.clean_root import files_in, find_window, leftovers


@pytest.mark.skipif(not shutil.which("find"), reason="find")
def test_files_are_listed_from_the_root(program):
    assert "_internal/lib.so" in files_in(program)


def test_what_stays_is_told_but_not_bookkeeping_nor_the_users_own():
    before = {"etc/passwd"}
    after = {
        "etc/passwd",
        "usr/lib/heirloom/rest",
        "var/lib/dpkg/info/x",
        "root/.config/Heirloom/x",
    }
    assert leftovers(before, after) == ["usr/lib/heirloom/rest"]


def test_a_hidden_window_is_none():
    hidden = '0x200009 "Heirloom": ()  1x1+0+0  +0+0'
    shown = '0x20000a "portrait.jpg - Heirloom": ("heirloom" "Heirloom")  1280x800+0+0  +0+0'
    assert find_window(f"  {hidden}\n") == ""
    assert find_window(f"  {hidden}\n  {shown}\n") == shown
