"""Containers of arrays and documents: safe readers, atomic writers; nothing here knows a model.

Weights, in `.weights.h5`, `.safetensors`, `.weights.npz` and shards (`.weights.json`):

    with open_weights(path) as weights:     # Weights: a Mapping, arrays are read when asked for
        weights["layers/dense/vars/0"]      # np.ndarray; its checksum is compared
        weights.shape(name), weights.dtype(name)
        weights.groups                      # {"layers/dense/vars": {"name": "dense_2"}}
        weights.metadata, weights.format, weights.checked
        write_weights(other, weights)       # another kind of file, array by array

    write_weights(path, {"layers/dense/vars/0": array_or_variable_or_Lazy},
                  groups={"layers/dense/vars": {"name": "dense_2"}},  # also without arrays
                  metadata={"word": "word"}, max_shard_size=None)

Archives, a zip file or a folder (`.keras`):

    with write_archive(path, zipped=True) as archive:    # at `path` when the block has ended
        archive.write("config.json", text)
        archive.write_weights("model.weights.h5", arrays, groups)
        with archive.folder("assets/layers/x") as folder: ...   # put files there
        archive.write("metadata.json", json.dumps({..., "kerata_checksums": archive.checksums}))

    with Archive(path) as archive:
        archive.names, "config.json" in archive
        archive.json("config.json"), archive.read(name)  # bounded, checksums compared
        with archive.weights("model.weights.h5") as weights: ...   # where they lie, not unpacked
        with archive.folder("assets/layers/x") as folder: ...      # a temporary copy

Old `.h5` files: `with open_hdf5_file(path) as root` yields a `SafeFile`, a mapping from names to
`SafeGroup` and `SafeArray`, with `attributes` (text as str, lists of text as lists), `read()` and
`walk()`.

Whatever is wrong with a file is a `BadFile`, a ValueError with `path`, `entry` and `reason`.
"""

from .archive import Archive as Archive
from .archive_writer import ArchiveWriter as ArchiveWriter
from .archive_writer import write_archive as write_archive
from .faults import BadFile as BadFile
from .hdf5 import SafeArray as SafeArray
from .hdf5 import SafeFile as SafeFile
from .hdf5 import SafeGroup as SafeGroup
from .opening import open_hdf5_file as open_hdf5_file
from .opening import open_weights as open_weights
from .opening import write_weights as write_weights
from .weights import Groups as Groups
from .weights import Lazy as Lazy
from .weights import Weights as Weights
