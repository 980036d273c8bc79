"""Groovy as a tree: calls with their arguments and closures, however they are written."""

from collections.abc import Iterator
from dataclasses import dataclass

import dekobon_tree_sitter_groovy
from tree_sitter import Language, Node, Parser

GROOVY = Language(dekobon_tree_sitter_groovy.language())
ESCAPES = {"n": "\n", "t": "\t"}


class Broken(ValueError):
    """This is not Groovy; the message says where."""


@dataclass(frozen=True)
class Call:
    """`name(arguments) { body }`, `name arguments` or `name { body }`."""

    name: str
    arguments: tuple[Node, ...]
    body: Node | None

    def text(self, index: int = 0) -> str:
        """The string that an argument is."""
        return string(self.arguments[index])

    def named(self, key: str) -> str:
        """The source of a named argument."""
        for each in self.arguments:
            if each.type == "named_argument" and source(_field(each, "key")) == key:
                return source(_field(each, "value"))
        raise KeyError(key)


def parse(text: str) -> Node:
    root = Parser(GROOVY).parse(text.encode()).root_node
    if root.has_error:
        at = next(_errors(root))
        line = text.splitlines()[at.start_point.row].strip()
        raise Broken(f"line {at.start_point.row + 1}: {line[:100]}")
    return root


def _errors(node: Node) -> Iterator[Node]:
    if node.type == "ERROR" or node.is_missing:
        yield node
    for child in node.children:
        yield from _errors(child)


def source(node: Node) -> str:
    return (node.text or b"").decode()


def string(node: Node) -> str:
    """What a literal without interpolation says."""
    text = source(node)
    for quote in ("'''", '"""', "'", '"'):
        if node.type == "string_literal" and text.startswith(quote):
            inner, said, escaped = text[len(quote) : -len(quote)], "", False
            for character in inner:
                if escaped:
                    said, escaped = said + ESCAPES.get(character, character), False
                elif character == "\\":
                    escaped = True
                else:
                    said += character
            return said
    raise Broken(f"not a string: {text[:80]}")


def calls(block: Node) -> list[Call]:
    """The calls among the statements of a block, in their order; a closure on its own is that of the call before."""
    found: list[Call] = []
    for statement in block.named_children:
        inner = statement.named_children[0] if statement.type == "expression_statement" else statement
        if inner.type == "closure" and found:
            last = found.pop()
            found.append(Call(last.name, last.arguments, inner))
        elif inner.type == "pipeline_statement":
            found.append(Call("pipeline", (), _field(inner, "body")))
        elif inner.type == "command_chain":
            arguments = inner.children_by_field_name("argument")
            body = arguments[-1] if arguments and arguments[-1].type == "closure" else None
            plain = tuple(each for each in arguments if each is not body)
            found.append(Call(source(_field(inner, "receiver")), plain, body))
        elif inner.type == "method_invocation":
            listed = _field(inner, "arguments").named_children
            found.append(Call(source(_field(inner, "function")), tuple(listed), None))
    return found


def conditionals(block: Node) -> Iterator[tuple[str, Node]]:
    """The `if` statements of a block: each condition's source, and what is done then."""
    for statement in block.named_children:
        if statement.type == "if_statement":
            yield source(_field(statement, "condition")), _field(statement, "consequence")


def functions(root: Node) -> dict[str, Node]:
    found = [each for each in root.named_children if each.type == "method_declaration"]
    return {source(_field(each, "name")): _field(each, "body") for each in found}


def assignments(block: Node) -> dict[str, Node]:
    """`NAME = value`, as in `environment { }`."""
    found: dict[str, Node] = {}
    for statement in block.named_children:
        inner = statement.named_children[0] if statement.type == "expression_statement" else statement
        if inner.type == "assignment_expression":
            found[source(_field(inner, "left"))] = _field(inner, "right")
    return found


def _field(node: Node, name: str) -> Node:
    found = node.child_by_field_name(name)
    if found is None:
        raise Broken(f"{node.type} without {name}: {source(node)[:80]}")
    return found
