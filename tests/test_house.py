"""The storeys, the sizes and the docstrings: what keeps the house small and in order."""

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

import edunews

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "edunews"
FILES = sorted(SOURCE.rglob("*.py"))
ALL_FILES = sorted(
    path
    for part in ("src", "tests", "benchmarks", "examples")
    for path in (ROOT / part).rglob("*.py")
)

STOREYS = {
    "errors": -1,
    "_version": -1,
    "_core": 0,
    "model": 1,
    "vocab": 2,
    "_text": 3,
    "_rules": 4,
    "_pipeline": 5,
    "parser": 6,
    "tables": 6,
    "intake": 7,
    "": 8,
}
SEAMS = {"catalogue"}  # reads the RULES of every family, and nothing else reads it but the top
MACHINES = ("/work/", "/tmp/", "/root/", "/home/")  # noqa: S108
RUN_TIME = {"attrs", "dateparser"}


def parts(path: Path) -> list[str]:
    names = list(path.relative_to(SOURCE).with_suffix("").parts)
    return names[:-1] if names[-1] == "__init__" else names


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Every imported module, with its line: `from a import b` counts as a.b where that exists."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: relative import"
            base = node.module or ""
            for alias in node.names:
                inner = SOURCE.parent.joinpath(*base.split("."), alias.name)
                is_module = inner.is_dir() or inner.with_suffix(".py").exists()
                yield node.lineno, f"{base}.{alias.name}" if is_module else base


def ours(path: Path) -> Iterator[tuple[int, list[str]]]:
    for line, module in imports(path):
        first, *rest = module.split(".")
        if first == "edunews":
            yield line, rest


def type_checking_only(path: Path) -> set[int]:
    """Lines below `if TYPE_CHECKING:`: they name types and load nothing."""
    lines: set[int] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            lines.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return lines


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", FILES, ids=name)
def test_storeys(path: Path) -> None:
    mine = parts(path)
    room = mine[0] if mine else ""
    assert room in STOREYS, f"{room!r} has no storey: give it one here and in ARCHITECTURE.md"
    quiet = type_checking_only(path)
    for line, target in ours(path):
        other = target[0] if target else ""
        if other == room or line in quiet:
            continue
        assert STOREYS.get(other, 9) < STOREYS[room] or (room == "" and other == ""), (
            f"{name(path)}:{line} imports {'.'.join(target)} from a storey not below its own"
        )


@pytest.mark.parametrize("path", [p for p in FILES if parts(p)[:1] == ["_rules"]], ids=name)
def test_families_keep_apart(path: Path) -> None:
    family = (parts(path)[1:] or [""])[0]
    if family in SEAMS:
        return
    for line, target in ours(path):
        if target[:1] == ["_rules"] and len(target) > 1:
            module = SOURCE / "_rules" / f"{target[1]}.py"
            assert target[1] == family or module.exists(), (
                f"{name(path)}:{line} imports the family {target[1]}; what it needs, it is handed"
            )


@pytest.mark.parametrize("path", FILES, ids=name)
def test_dependencies(path: Path) -> None:
    import sys

    for line, module in imports(path):
        first = module.split(".")[0]
        known = first in sys.stdlib_module_names or first == "edunews" or first in RUN_TIME
        assert known, f"{name(path)}:{line} imports {module}"


def test_dateparser_is_imported_in_one_place_and_lazily() -> None:
    found = []
    for path in FILES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        top = {node.lineno for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)}
        for line, module in imports(path):
            if module.split(".")[0] == "dateparser":
                assert line not in top, f"{name(path)}:{line}: import it where a date needs it"
                found.append(name(path))
    assert len(set(found)) <= 1, found


@pytest.mark.parametrize("path", ALL_FILES, ids=name)
def test_size(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = text.count("\n")
    assert lines <= 400, f"{lines} lines: split it by what it knows"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            told = node.body[0] if ast.get_docstring(node) else node
            first = told.end_lineno if told is not node else node.lineno - 1
            length = (node.end_lineno or 0) - (first or 0)
            assert length <= 50, f"{node.name} has {length} lines below its docstring"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_module_says_what_it_is(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "a module begins with a docstring"


def public_members() -> Iterator[tuple[str, object]]:
    for exported in edunews.__all__:
        value = getattr(edunews, exported)
        if inspect.isclass(value):
            yield exported, value
            for key, member in vars(value).items():
                plain = member.__func__ if isinstance(member, classmethod) else member
                if not key.startswith("_") and (
                    isinstance(plain, property) or inspect.isfunction(plain)
                ):
                    yield f"{exported}.{key}", plain
        elif inspect.isfunction(value):
            yield exported, value


@pytest.mark.parametrize(
    "member", [pytest.param(value, id=where) for where, value in public_members()]
)
def test_public_things_are_documented(member: object) -> None:
    own = member.__doc__ or ""
    assert own.strip(), "no docstring"
    assert not own.startswith("Method generated by attrs"), "no docstring"


def test_nothing_names_a_machine() -> None:
    """No path of somebody's machine; what stands beside the project is optional for everybody."""
    spots = []
    suffixes = {".py", ".md", ".toml", ".txt", ".ipynb", ".cfg", ""}
    skipped = {".git", ".venv", "build", "_build", "gold", "__pycache__", "dist"}
    for path in sorted(ROOT.rglob("*")):
        inside = path.relative_to(ROOT)
        if skipped & set(inside.parts) or any(
            p.startswith(".") and p != ".ci" for p in inside.parts
        ):
            continue
        if path.is_file() and path.suffix in suffixes and path != Path(__file__):
            text = path.read_text(encoding="utf-8")
            spots += [f"{inside}: {bad}" for bad in MACHINES if bad in text]
    assert not spots
