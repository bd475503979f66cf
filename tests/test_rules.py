"""Every rule's own examples: it finds what they mark, and is silent where they say so."""

import pytest
from marked import labels, remark, unmark

import edunews

EXAMPLES = [
    pytest.param(rule.id, example, id=f"{rule.id}-{number}")
    for rule in edunews.rules.values()
    for number, example in enumerate(rule.examples)
]


@pytest.mark.parametrize(("identifier", "example"), EXAMPLES)
def test_example(identifier: str, example: str) -> None:
    case = unmark(example)
    article = edunews.parse(case.text, **case.arguments)
    made = {label[:3] for label in labels(article) if label.rule == identifier}
    if case.silent:
        assert not made, f"{identifier} spoke: {remark(case.text, list(made))}"
        return
    assert case.labels, "an example marks what its rule finds"
    missing = set(case.labels) - made
    everything = [(f"{one.label}/{one.rule}", one.start, one.end) for one in labels(article)]
    assert not missing, f"{remark(case.text, case.labels)}\n{remark(case.text, everything)}"


@pytest.mark.parametrize("rule", edunews.rules.values(), ids=lambda rule: rule.id)
def test_rule_is_documented(rule: "edunews.Rule") -> None:
    assert rule.doc
    silent = [example for example in rule.examples if unmark(example).silent]
    assert silent, "one example says where the rule must be silent"
    assert len(silent) < len(rule.examples), "one example shows what the rule finds"
