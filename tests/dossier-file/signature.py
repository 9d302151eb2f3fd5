"""Checks the signatures of a dossier file by FORMAT.md (11, 12) and RFC 8032 alone.

Prints for each signed record whether it is valid. Ed25519 is here in its plainest form: slow, and
enough to show that the page suffices.
"""

import base64
import hashlib
import json
import sys
import zipfile

P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)
OWNERS = {
    "feedback": {"answer", "answered", "hidden", "read", "onOwnersDevice"},
    "talk": {"agreed.owner"},
    "statement": {"onOwnersDevice"},
}


def x_of(y, sign):
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P:
        raise ValueError("no point")
    return P - x if x % 2 != sign else x


def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    x = x_of(y, sign)
    return (x, y, 1, x * y % P)


def add(a, b):
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    c, z = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    h, i, j, k = f - e, z - c, z + c, f + e
    return (h * i % P, j * k % P, i * j % P, h * k % P)


def times(n, a):
    result = (0, 1, 1, 0)
    while n:
        if n & 1:
            result = add(result, a)
        a, n = add(a, a), n >> 1
    return result


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = (x_of(BASE_Y, 0), BASE_Y, 1, x_of(BASE_Y, 0) * BASE_Y % P)


def verifies(key, text, signature):
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    h = int.from_bytes(hashlib.sha512(r + key + text).digest(), "little") % Q
    one, other = times(s, BASE), add(point(r), times(h, point(key)))
    same = (one[0] * other[2] - other[0] * one[2]) % P == 0
    return s < Q and same and (one[1] * other[2] - other[1] * one[2]) % P == 0


def canonical(value):
    # Enough for these files: no fractions, no names beyond the basic plane.
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def heads(ops):
    replaced = {id for op in ops for id in op["prev"]}
    return [op for op in ops if op["id"] not in replaced]


def is_valid(ops):
    signer, carrier = (heads([op for op in ops if op["field"] == name]) for name in ("signer", "signature"))
    if len(signer) != 1 or len(carrier) != 1:
        return False
    said = json.loads(carrier[0]["value"])
    covered = {op["id"]: op for op in ops if op["id"] in said["ops"]}
    must = [op for op in heads(ops) if op["field"] not in {"signature", "bin"} | OWNERS[op["kind"]]]
    if canonical(said).decode() != carrier[0]["value"] or set(covered) != set(said["ops"]):
        return False
    if any(op["id"] not in covered for op in must):
        return False
    hashes = {id: hashlib.sha256(canonical(op)).hexdigest() for id, op in covered.items()}
    text = canonical(
        {
            "signature": "loopbaandossier/1",
            "dossier": carrier[0]["dossier"],
            "rec": carrier[0]["rec"],
            "signKey": signer[0]["value"],
            "carrier": {**carrier[0], "value": None},
            "ops": [{"id": id, "sha256": hashes[id]} for id in sorted(hashes)],
        }
    )
    key = base64.urlsafe_b64decode(signer[0]["value"] + "=")
    return verifies(key, text, base64.urlsafe_b64decode(said["ed25519"] + "=="))


records = {}
with zipfile.ZipFile(sys.argv[1]) as file:
    for name in file.namelist():
        if name.startswith("log/") and name != "log/erased.jsonl":
            for line in file.read(name).decode().split("\n"):
                if line:
                    op = json.loads(line)
                    records.setdefault(op["rec"], []).append(op)
signed = {rec: ops for rec, ops in records.items() if any(op["field"] == "signer" for op in ops)}
print(json.dumps({rec: is_valid(ops) for rec, ops in signed.items()}))
