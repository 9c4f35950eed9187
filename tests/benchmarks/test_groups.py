from benchmarks.groups import split


def test_figures_are_split_by_every_group_of_a_face():
    figures = {"light": {"input": [{"psnr": 20.0}, {"psnr": 30.0}, {"psnr": 40.0}]}}
    result = {"faces": ["a", "b", "c"], "figures": figures}
    groups = {"a": ["woman"], "b": ["woman", "glasses"], "c": ["man"]}
    assert split(result, groups) == {
        "light": {
            "glasses, input": {"faces": 1, "psnr": 30.0},
            "man, input": {"faces": 1, "psnr": 40.0},
            "woman, input": {"faces": 2, "psnr": 25.0},
        }
    }
