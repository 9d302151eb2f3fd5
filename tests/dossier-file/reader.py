"""A reader of dossier files, made from FORMAT.md alone and with nothing but Python.

Prints the state that the log comes to, as dossier.json has it. It never reads dossier.json.
"""

import hashlib
import json
import re
import sys
import zipfile
from decimal import Decimal

UNSAFE_KEYS = {"__proto__", "constructor", "prototype"}
MOST = 2**53 - 1


def units(text):
    """Strings are ordered by UTF-16 code units."""
    return text.encode("utf-16-be", "surrogatepass")


def number(value):
    """A number as ECMAScript writes it (RFC 8785, 3.2.2.3)."""
    if isinstance(value, int) and abs(value) <= MOST:
        return str(value)
    value = float(value)
    if value != value or value in (float("inf"), float("-inf")):
        raise ValueError("no JSON number")
    if value == 0:
        return "0"
    sign, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    text = "".join(map(str, digits))
    point = len(text) + exponent
    if len(text) <= point <= 21:
        body = text + "0" * (point - len(text))
    elif 0 < point <= 21:
        body = text[:point] + "." + text[point:]
    elif -6 < point <= 0:
        body = "0." + "0" * -point + text
    else:
        power = point - 1
        mantissa = text if len(text) == 1 else text[0] + "." + text[1:]
        body = f"{mantissa}e{'+' if power > 0 else '-'}{abs(power)}"
    return ("-" if sign else "") + body


def canonical(value):
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, str):
        value.encode("utf-8")
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    pairs = sorted(value.items(), key=lambda pair: units(pair[0]))
    return "{" + ",".join(canonical(key) + ":" + canonical(item) for key, item in pairs) + "}"


def is_sound(value, levels):
    if isinstance(value, (list, dict)):
        if levels <= 0:
            return False
        if isinstance(value, dict) and UNSAFE_KEYS & value.keys():
            return False
        items = value.values() if isinstance(value, dict) else value
        return all(is_sound(item, levels - 1) for item in items)
    return True


def too_deep(text, levels):
    depth = 0
    for sign in re.sub(r'"(?:[^"\\]|\\.)*"', "", text):
        if sign in "[{":
            depth += 1
            if depth > levels:
                return True
        elif sign in "]}":
            depth -= 1
    return False


def parse(data, levels=32, most=2**20):
    """Canonical JSON, or an error."""
    if len(data) > most:
        raise ValueError("too long")
    text = data.decode("utf-8")
    if too_deep(text, levels):
        raise ValueError("too deep")
    value = json.loads(text)
    if not is_sound(value, levels) or canonical(value) != text:
        raise ValueError("not canonical")
    return value


def is_name(value):
    return isinstance(value, str) and 1 <= len(units(value)) // 2 <= 200


def is_count(value):
    whole = isinstance(value, int) or isinstance(value, float) and value.is_integer()
    return whole and not isinstance(value, bool) and 0 <= value <= MOST


def is_names(value):
    return isinstance(value, list) and all(map(is_name, value))


def is_op(op):
    return (
        isinstance(op, dict)
        and all(is_name(op.get(key)) for key in ("id", "dossier", "writer", "rec", "kind", "field"))
        and isinstance(op.get("hlc"), dict)
        and all(is_count(op["hlc"].get(key)) for key in "tc")
        and is_names(op.get("prev"))
        and "value" in op
        and is_count(op.get("v"))
        and ("thinned" not in op or op["thinned"] is True)
    )


def is_erasure(erasure):
    return (
        isinstance(erasure, dict)
        and is_name(erasure.get("rec"))
        and is_name(erasure.get("writer"))
        and is_count(erasure.get("at"))
        and is_names(erasure.get("seen"))
    )


def lines(data):
    return data[:-1].split(b"\n") if data.endswith(b"\n") else data.split(b"\n") if data else []


def read_lines(data, levels, is_wanted, told):
    for line in lines(data):
        try:
            value = parse(line, levels)
        except (ValueError, RecursionError):
            told.append(line)
            continue
        if is_wanted(value):
            yield value
        else:
            told.append(line)


def order(op):
    return (op["hlc"]["t"], op["hlc"]["c"], units(op["writer"]), units(op["id"]))


def keep(one, other):
    """Of two operations with one id, the one to keep."""
    if ("thinned" in one) != ("thinned" in other):
        return other if "thinned" in one else one
    return max(one, other, key=lambda op: units(canonical(op)))


def heads_of(ops):
    replaced = {before for op in ops for before in op["prev"] if before != op["id"]}
    heads = [op for op in ops if op["id"] not in replaced]
    by_id = {op["id"]: op for op in ops}
    reached, going = set(), [op["id"] for op in heads]
    while going:
        here = going.pop()
        if here in by_id and here not in reached:
            reached.add(here)
            going.extend(by_id[here]["prev"])
    heads += [op for op in ops if op["id"] not in reached]
    return sorted(heads, key=order, reverse=True)


def distinct(heads):
    full = [op for op in heads if "thinned" not in op] or heads
    by_value = {}
    for op in full:
        by_value.setdefault(canonical(op["value"]), op)
    return list(by_value.values())


def is_boolean(value):
    return value is True or value is False


def view(rec, ops):
    fields = {}
    for op in ops:
        fields.setdefault(op["field"], []).append(op)
    heads = {field: heads_of(field_ops) for field, field_ops in fields.items()}
    plain, sets, others = {}, {}, {}
    for field in heads:
        versions = distinct(heads[field])
        in_set = "/" in field
        shown = versions[0]
        if in_set:
            shown = next((op for op in versions if op["value"] is True), shown)
        rest = [op["value"] for op in versions if op is not shown]
        if in_set:
            rest = [value for value in rest if value is not None and not is_boolean(value)]
        if rest and field != "bin":
            others[field] = rest
        if in_set and is_boolean(shown["value"]):
            if shown["value"]:
                name, element = field.split("/", 1)
                sets.setdefault(name, []).append(element)
        elif shown["value"] is not None and field != "bin":
            plain[field] = shown["value"]
    return {
        "rec": rec,
        "kind": min(ops, key=order)["kind"],
        "binned": is_binned(heads),
        "created": min(ops, key=order)["hlc"]["t"],
        "changed": max(op["hlc"]["t"] for op in ops),
        "fields": plain,
        "sets": {name: sorted(elements, key=units) for name, elements in sets.items()},
        "others": others,
    }


def is_binned(heads):
    marks = [op["value"] for op in heads.get("bin", [])]
    if not marks or not all(isinstance(m, dict) and isinstance(m.get("seen"), list) for m in marks):
        return False
    seen = {before for mark in marks for before in mark["seen"] if isinstance(before, str)}
    rest = (op for field, of_field in heads.items() if field != "bin" for op in of_field)
    return all(op["id"] in seen for op in rest)


def read(path):
    with zipfile.ZipFile(path) as file:
        if file.namelist()[0] != "mimetype":
            raise ValueError("not a dossier")
        if file.read("mimetype") != b"application/vnd.loopbaandossier+zip":
            raise ValueError("not a dossier")
        manifest = parse(file.read("manifest.json").rstrip(b"\n"), most=2**23)
        if manifest["minReader"] > 1:
            raise ValueError("newer format")
        data = {}
        for entry in manifest["entries"]:
            content = file.read(entry["name"])
            if len(content) != entry["size"]:
                raise ValueError("damaged: " + entry["name"])
            if hashlib.sha256(content).hexdigest() != entry["sha256"]:
                raise ValueError("damaged: " + entry["name"])
            if entry["name"].startswith("log/"):
                data[entry["name"]] = content
    told = []
    erasures = data.pop("log/erased.jsonl", b"")
    erased = {e["rec"] for e in read_lines(erasures, 32, is_erasure, told)}
    log = {}
    for content in data.values():
        for op in read_lines(content, 33, is_op, told):
            if op["dossier"] != manifest["dossier"]:
                told.append(op)
            elif op["rec"] not in erased:
                log[op["id"]] = keep(log[op["id"]], op) if op["id"] in log else op
    records = {}
    for op in log.values():
        records.setdefault(op["rec"], []).append(op)
    state = [view(rec, records[rec]) for rec in sorted(records, key=units)]
    return {"dossier": manifest["dossier"], "format": 1, "records": state}, len(told)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        state, unsound = read(name)
        sys.stdout.buffer.write((canonical(state) + "\n").encode("utf-8"))
        if unsound:
            print(f"{name}: {unsound} lines were not taken", file=sys.stderr)
