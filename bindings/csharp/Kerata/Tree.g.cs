// Written by bindings/csharp/generate.py from kerata's signatures: edit those.
#pragma warning disable 108, 109, 114, 1591
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Python.Runtime;

namespace Keras.Tree
{
    /// <summary>What a function given to `traverse` returns to put None in a place.</summary>
    public partial class MAP_TO_NONE : KerataObject
    {
        internal MAP_TO_NONE(PyObject handle) : base(handle) { }
        /// <summary>For classes below.</summary>
        protected MAP_TO_NONE(PyCall call) : base(call) { }
        /// <summary>A new object.</summary>
        public MAP_TO_NONE()
            : base(PyCall.Of("tree.MAP_TO_NONE")) { }
    }
    /// <summary>Nested structures: lists, tuples, named tuples and dicts of anything; all else is a leaf.</summary>
    public static partial class Tree
    {
        /// <summary>Raise ValueError unless the same keys and indices lead to the leaves of both.</summary>
        public static void AssertSamePaths(DataLike a, DataLike b) =>
            PyCall.Of("tree.assert_same_paths").Arg(a).Arg(b).Run();
        /// <summary>Raise ValueError unless both are nested alike, with containers of the same types.</summary>
        /// <remarks>`check_types` is accepted for old callers and has no effect.</remarks>
        public static void AssertSameStructure(DataLike a, DataLike b, object checkTypes = null) =>
            PyCall.Of("tree.assert_same_structure").Arg(a).Arg(b).Opt("check_types", checkTypes).Run();
        /// <summary>The leaves in order, each behind the keys and indices that lead to it.</summary>
        public static (string, Value)[] FlattenWithPath(object structure) =>
            PyCall.Of("tree.flatten_with_path").Arg(structure).To<(string, Value)[]>();
        /// <summary>Whether this is a container that the functions here walk into.</summary>
        public static bool IsNested(object structure) =>
            PyCall.Of("tree.is_nested").Arg(structure).To<bool>();
        /// <summary>The structure with tuples for its lists.</summary>
        public static Value ListsToTuples(object structure) =>
            PyCall.Of("tree.lists_to_tuples").Arg(structure).To<Value>();
        /// <summary>`func` applied to each shape: a list or tuple of integers and None counts as a leaf.</summary>
        public static Value MapShapeStructure(Callable func, object structure) =>
            PyCall.Of("tree.map_shape_structure").Arg(func).Arg(structure).To<Value>();
        /// <summary>`func` applied to the leaves that stand in the same place of each structure.</summary>
        /// <param name="func">takes one leaf of each structure.</param>
        /// <param name="noneIsLeaf">whether `func` sees a None, or None stays None.</param>
        /// <param name="structures">one or more, nested alike.</param>
        public static Value MapStructure(Callable func, bool noneIsLeaf = true, params object[] structures) =>
            PyCall.Of("tree.map_structure").Arg(func).Opt("none_is_leaf", noneIsLeaf, true).Args(structures).To<Value>();
        /// <summary>`func` applied to what stands, in each structure, where `shallow_structure` has a leaf.</summary>
        public static Value MapStructureUpTo(object shallowStructure, Callable func, params object[] structures) =>
            PyCall.Of("tree.map_structure_up_to").Arg(shallowStructure).Arg(func).Args(structures).To<Value>();
        /// <summary>The leaves of a flat sequence in the places of a structure; there must be as many.</summary>
        public static Value PackSequenceAs(object structure, object[] flatSequence) =>
            PyCall.Of("tree.pack_sequence_as").Arg(structure).Arg(flatSequence).To<Value>();
        /// <summary>Replace parts of a structure, containers and leaves alike.</summary>
        /// <param name="func">given a part, returns what to put in its place, None to keep it (and walk into it), or `MAP_TO_NONE` to put None.</param>
        /// <param name="structure">any.</param>
        /// <param name="topDown">whether `func` sees a container before its children, which are then skipped where it was replaced, or after them.</param>
        public static Value Traverse(Callable func, object structure, bool topDown = true) =>
            PyCall.Of("tree.traverse").Arg(func).Arg(structure).Opt("top_down", topDown, true).To<Value>();
    }
}
