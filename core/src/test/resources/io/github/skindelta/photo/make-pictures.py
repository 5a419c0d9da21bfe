"""Writes the test pictures of this folder without any image library, so that they owe nothing to the decoder.

python3 make-pictures.py && cwebp -quiet -lossless -exact rgb8.png -o lossless.webp && cwebp -quiet -q 90 skin.png -o lossy.webp && rm rgb8.png skin.png
(cwebp 1.2.4, Debian 12's package webp.)
"""
import struct
import zlib

WIDTH, HEIGHT = 5, 4


def rgb16(x, y):
    return (13000 * x + 7, 16000 * y + 300, 1000 * x + 10000 * y + 1)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(name, width, height, bits, rows):
    header = struct.pack(">IIBBBBB", width, height, bits, 2, 0, 0, 0)
    data = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    with open(name, "wb") as out:
        out.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b""))


def tiff(name, order, compress):
    mark, e = (b"II", "<") if order == "little" else (b"MM", ">")
    pixels = b"".join(struct.pack(e + "3H", *rgb16(x, y)) for y in range(HEIGHT) for x in range(WIDTH))
    pixels = zlib.compress(pixels, 9) if compress else pixels
    entries = [(256, 3, 1, WIDTH), (257, 3, 1, HEIGHT), (258, 3, 3, 0), (259, 3, 1, 8 if compress else 1),
               (262, 3, 1, 2), (273, 4, 1, 0), (277, 3, 1, 3), (278, 3, 1, HEIGHT), (279, 4, 1, len(pixels)),
               (284, 3, 1, 1)]
    after = 8 + 2 + 12 * len(entries) + 4
    directory = struct.pack(e + "H", len(entries))
    for tag, kind, count, value in entries:
        value = {258: after, 273: after + 6}.get(tag, value)
        short = kind == 3 and count == 1
        directory += struct.pack(e + ("HHIHH" if short else "HHII"), tag, kind, count, *((value, 0) if short else (value,)))
    directory += struct.pack(e + "I", 0)
    with open(name, "wb") as out:
        out.write(mark + struct.pack(e + "HI", 42, 8) + directory + struct.pack(e + "3H", 16, 16, 16) + pixels)


def skin(x, y):
    return bytes((170 + x // 2, 130 + y // 2, 110 + (x + y) // 4))


png("rgb16.png", WIDTH, HEIGHT, 16, [b"".join(struct.pack(">3H", *rgb16(x, y)) for x in range(WIDTH)) for y in range(HEIGHT)])
tiff("rgb16-little.tif", "little", False)
tiff("rgb16-big.tif", "big", False)
tiff("rgb16-deflate.tif", "little", True)
png("rgb8.png", WIDTH, HEIGHT, 8, [b"".join(bytes((50 * x, 60 * y, 10 * x + 40 * y)) for x in range(WIDTH)) for y in range(HEIGHT)])
png("skin.png", 64, 48, 8, [b"".join(skin(x, y) for x in range(64)) for y in range(48)])
