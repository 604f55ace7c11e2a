using AllianceSim.Actors.Tests.Support;
using AllianceSim.Engine.Recording;

namespace AllianceSim.Actors.Tests;

public class BookTests
{
    private static readonly Action<IRecorder, int>[] Tables =
    [
        (recorder, number) => recorder.Tick(new TickRow { Tick = number }),
        (recorder, number) => recorder.State(new StateRow { Tick = number }),
        (recorder, number) => recorder.Dyad(new DyadRow { Tick = number }),
        (recorder, number) => recorder.Alliance(new AllianceRow { Id = number }),
        (recorder, number) => recorder.Member(new MemberRow { Alliance = number }),
        (recorder, number) => recorder.Event(new EventRow { Tick = number }),
        (recorder, number) => recorder.Dispute(new DisputeRow { Id = number }),
        (recorder, number) => recorder.Involvement(new InvolvementRow { Dispute = number }),
        (recorder, number) => recorder.Weighing(new WeighingRow { Dispute = number }),
        (recorder, number) => recorder.Cause(new CauseRow { Alliance = number }),
        (recorder, number) => recorder.Term(new TermRow { Tick = number }),
    ];

    [Fact]
    public void These_are_all_tables() => Assert.Equal(typeof(IRecorder).GetMethods().Length, Tables.Length);

    [Fact]
    public void Rows_of_all_tables_are_handed_on_as_they_came()
    {
        var (book, expected) = (new Book(), new Lines());
        Write(book, 0, 40);
        Write(expected, 0, 40);
        Assert.Equal(40, book.Count);
        var page = book.TearOut();
        Assert.Equal(40, page.Entries.Count);
        Assert.Equal(expected.All, Read(page));
    }

    [Fact]
    public void A_page_torn_out_stays_as_it_is_and_the_next_begins_empty()
    {
        var book = new Book();
        Write(book, 0, 15);
        var first = book.TearOut();
        Assert.Equal(0, book.Count);
        Write(book, 15, 30);
        var second = book.TearOut();
        Assert.Empty(book.TearOut().Entries);

        var expected = new Lines();
        Write(expected, 0, 30);
        Assert.Equal(expected.All.Take(15), Read(first));
        Assert.Equal(expected.All.Skip(15), Read(second));
    }

    /// <summary>Table after table in steps of seven, so that no two of a kind follow each other in the order of the interface.</summary>
    private static void Write(IRecorder recorder, int from, int to)
    {
        for (var row = from; row < to; row++)
            Tables[row * 7 % Tables.Length](recorder, row);
    }

    private static IReadOnlyList<string> Read(Page page)
    {
        var lines = new Lines();
        foreach (var entry in page.Entries)
            entry.HandTo(lines);
        return lines.All;
    }
}
