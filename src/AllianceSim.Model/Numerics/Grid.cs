namespace AllianceSim.Model.Numerics;

/// <summary>A square table over ordered pairs of states; row <c>i</c> is what concerns state <c>i</c>.</summary>
/// <typeparam name="T">Type of a cell.</typeparam>
/// <param name="size">Number of states.</param>
public sealed class Grid<T>(int size)
    where T : struct
{
    private readonly T[] cells = new T[size * size];

    /// <summary>Number of rows and of columns.</summary>
    public int Size => size;

    /// <summary>The cell of state <paramref name="i"/> about state <paramref name="j"/>.</summary>
    public ref T this[int i, int j] => ref cells[i * size + j];

    /// <summary>All cells about which state <paramref name="i"/> is the subject, by the other state.</summary>
    public Span<T> Row(int i) => cells.AsSpan(i * size, size);

    /// <summary>Sets every cell to its default.</summary>
    public void Clear() => Array.Clear(cells);
}
