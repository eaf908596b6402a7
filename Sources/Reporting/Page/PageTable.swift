/// A cell of a table on the page.
struct PageCell {
    var text: String
    /// Class names: the tone, and `number` for what is right-aligned.
    var style: String
    /// Where it leads, on this page.
    var link: String?

    /// Text.
    init(_ text: String, _ tone: Tone = .plain, link: String? = nil) {
        self.text = text
        style = tone.style
        self.link = link
    }

    /// Text in a column of numbers.
    init(number text: String, _ tone: Tone = .plain) {
        self.init(text, tone)
        style += " number"
    }

    /// A count; zero is left empty, so that what is there stands out.
    init(count: Int, _ tone: Tone = .plain) {
        self.init(number: count == 0 ? "" : NumberText.grouped(count), tone)
    }
}

/// A row of a table on the page; its first cell names it.
struct PageRow {
    var head: PageCell
    var cells: [PageCell]
    /// What stands below it, over all columns but the first.
    var note: PageNote?

    init(head: PageCell, cells: [PageCell], note: String = "") {
        self.head = head
        self.cells = cells
        self.note = note.isEmpty ? nil : PageNote(text: note, columns: cells.count)
    }
}

/// A line below a row of a table on the page.
struct PageNote {
    var text: String
    var columns: Int
}

/// A table on the page, with what stands under it.
struct PageTable {
    var caption: String
    var columns: [PageCell]
    /// Those that are in sight.
    var rows: [PageRow]
    /// Those that open by their title, where there are any.
    var further: Further?
    var remarks: [String]

    /// Rows that would make the page long.
    struct Further {
        var title: String
        var columns: [PageCell]
        var rows: [PageRow]
    }

    /// A table of which so many rows are in sight; `noun` is what a row stands for.
    init(
        caption: String, columns: [PageCell], rows: [PageRow], inSight: Int = .max, noun: String = "row",
        remarks: [String] = []
    ) {
        self.caption = caption
        self.columns = columns
        self.rows = Array(rows.prefix(inSight))
        self.remarks = remarks
        guard rows.count > inSight else { return }
        further = Further(
            title: NumberText.count(rows.count - inSight, "more " + noun), columns: columns,
            rows: Array(rows.dropFirst(inSight)))
    }

    /// What a table left out, in words.
    static func rest(_ count: Int, limit: Int, overflow: Int, _ noun: String) -> [String] {
        var remarks: [String] = []
        if count > limit { remarks.append("… \(NumberText.count(count - limit, "more " + noun))") }
        if overflow > 0 {
            remarks.append("… and \(NumberText.grouped(overflow)) past the limit of the table")
        }
        return remarks
    }
}

extension Tone {
    /// The class name of the page's style sheet.
    var style: String {
        switch self {
        case .plain: "plain"
        case .strong: "strong"
        case .dim: "dim"
        case .good: "good"
        case .warning: "warning"
        case .bad: "bad"
        }
    }
}
