def test_faces_are_numbered_and_uncertain_ones_marked(call, restorer, photo, face):
    restorer.found["a.jpg"] = (face(1, 2, 30), face(40, 2, 10, 0.6))
    result = call("detect", photo("a.jpg"))
    assert result.code == 0
    title, first, second = result.out.splitlines()
    assert title.endswith("a.jpg: 2 faces")
    assert first.strip() == "0: 30 x 30 at 1, 2, score 0.95"
    assert second.strip() == "1: 10 x 10 at 40, 2, score 0.60, uncertain"


def test_json_is_one_object_a_photograph(call, restorer, photo, tmp_path):
    photo("a.jpg")
    photo("deep/b.jpg")
    result = call("detect", tmp_path, "--json")
    assert result.code == 0
    assert [record["input"] for record in result.records] == [
        str(tmp_path / "a.jpg"),
        str(tmp_path / "deep" / "b.jpg"),
    ]
    one = result.records[0]["faces"][0]
    assert set(one) == {"index", "box", "landmarks", "score"}


def test_a_bad_file_is_reported_and_the_rest_goes_on(call, restorer, photo, tmp_path):
    (tmp_path / "a.jpg").write_text("no picture")
    photo("b.jpg")
    result = call("detect", tmp_path)
    assert result.code == 3
    assert "b.jpg: 1 face" in result.out
    assert "a.jpg is not a photograph" in result.err


def test_no_face_ends_with_4(call, restorer, photo):
    restorer.found["a.jpg"] = ()
    result = call("detect", photo("a.jpg"), "--json")
    assert result.code == 4
    assert [record["event"] for record in result.records] == ["faces-found", "error"]
