/// Reads a file's bytes into text, and the text into a [org.lectern.model.Document].
///
/// Pure and total: no state, no exception for any input, bounded time on hostile input. Imports
/// `model`, flexmark, jsoup and juniversalchardet; nothing above this package sees the last three.
///
/// Notes are Markdown as people type it. These are the rules by which they are read otherwise than
/// strict CommonMark asks for; each has its test in `RulesTest`, and the specification's own
/// examples that they change are listed in `CommonMarkTest`.
///
/// | rule | the example that forced it | class |
/// | --- | --- | --- |
/// | names in double underscores are words | `__dict__`, `__init__subclass__` | [DunderNames] |
/// | stars in a formula, a path or a call are words | `2*3*4`, `src/**/*.py`, `*args and **kwargs` | [Stars] |
/// | what only looks like a tag is words | `List<String>`, `<your name>` | [HtmlTags] |
/// | tags of HTML are left out, the words between them stay Markdown | `<b>Hall</b> 5<br>next` | [HtmlTags] |
/// | a raised number keeps apart from what it stands behind | `2<sup>n</sup>` is `2^n` | [TagNames] |
/// | a directive and a hashtag are no heading | `# include hpy.h`, `#python` | [LineStarts] |
/// | a heading needs no blank, and ends with its words | `##Day 1`, `# Async in C#` | [LineStarts] |
/// | `[label]:` before what is no address is words | `[Q]: why not?` | [LineStarts] |
/// | a number that neither begins nor continues a list is words | `2. Pricing`, `2014. A great year` | [Numbering] |
/// | other signs are bullets too | `• one`, a no-break blank behind `-` | [LineStarts] |
/// | a bullet is one however far it is indented, and however far its words are | `⇥* one`, `*⇥⇥one` | [Indents] |
/// | lines stay lines, unless an editor wrapped them | `Ann Other⏎Hall 5` | [MarkdownLines], [HardWrap] |
/// | a line at the left leaves the item or quote above it | `- a point⏎Day 2` | [MarkdownInlines] |
/// | each `>` begins a line | `> reduce redundancy⏎> predict the future` | [MarkdownLines] |
/// | one or two signs below a line are no underline, nor is a row below several lines | `Remark⏎--` | [MarkdownReader], [MarkdownBlocks] |
/// | lines that are lined up by blanks are code | byte code below `y = x` | [AlignedLines] |
/// | a fence that is never closed is no fence | ` ```java ` and the rest of the file | [Fences] |
/// | words on the line of a fence are code | ` ```FROM alpine:3 ` | [Fences] |
/// | three backticks are used as one | ` ```RUN a⏎rm b``` ` | [Fences] |
/// | a backslash before what needs none is a word | `C:\Users` | [MarkdownText] |
/// | what is between two `=` or two brackets is marked, or a link of a wiki | `==so==`, `[[Ann Other]]` | [InlineScan] |
/// | a footnote is shown where it stands | `[^1]` | [Footnotes] |
package org.lectern.text;
