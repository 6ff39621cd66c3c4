package io.hookline.content.measure.networkfile;

import io.hookline.content.measure.networkfile.Column.Certainty;
import io.hookline.content.network.Network;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts together what a table is, from its header and from all of its cells. */
final class Understanding {

  /** Rows that YouTube writes at most. */
  private static final int YOUTUBE_ROWS = 500;

  private final Region region;
  private final String name;
  private final Hints hints;
  private final NameTold told;
  private final List<Question> questions = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private Understanding(Region region, String name, Hints hints, NameTold told) {
    this.region = region;
    this.name = name;
    this.hints = hints;
    this.told = told;
  }

  static StudiedTable of(Region region, String name, Hints hints, NameTold told) {
    return new Understanding(region, name, hints, told).table();
  }

  private StudiedTable table() {
    List<Column> columns = Columns.of(region.header(), hints);
    Meaning named = Titles.figure(region.title(), columns);
    if (named != null) {
      columns = replaced(columns, Meaning.NOTHING, named);
    }
    Study study = new Study(columns, hints);
    region.forEachRow(study::look);
    Kind kind = kind(study, named);
    columns = fitting(study.columns(), kind);
    Network network = kind.network() == null ? hints.network() : kind.network();
    String language = language(study);
    if (kind == Kind.UNKNOWN) {
      fault(
          NetworkFileProblem.COLUMNS_UNKNOWN,
          "Say what its columns mean, and of which network it is.");
    }
    OrderFinder.Result days = order(study.dates(), network, language);
    OrderFinder.Result published = order(study.published(), network, language);
    DaySeries withoutYear = study.dates().withoutYear(days.order());
    boolean yearless = has(columns, Meaning.DATE) && !withoutYear.isEmpty();
    boolean ready = days.question() == null;
    YearFinder.Result years = yearless && ready ? years(withoutYear) : null;
    MarkFinder.Result mark = study.marks().find(name, hints, language);
    keep(mark.question(), mark.fault());
    Facts facts =
        new Facts(
            name,
            kind,
            network,
            language,
            columns,
            mark.mark(),
            mark.question() != null,
            days.order(),
            published.order(),
            days.question() != null || published.question() != null,
            years == null ? null : years.plan(),
            yearless && (years == null || years.plan() == null));
    return new StudiedTable(
        region,
        hints,
        facts,
        study.dates().isEmpty() ? study.published().form() : study.dates().form(),
        years == null ? null : years.found(),
        period(study, days, withoutYear, facts),
        study.rows(),
        kind == Kind.TIKTOK_CONTENT || kind == Kind.YOUTUBE_CONTENT && study.rows() >= YOUTUBE_ROWS,
        questions.stream().distinct().toList(),
        List.copyOf(faults));
  }

  private Kind kind(Study study, Meaning named) {
    if (named != null) {
      return Kind.META_ACCOUNT;
    }
    Set<Meaning> meanings =
        study.columns().stream()
            .map(Column::meaning)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Meaning.class)));
    return KindFinder.find(meanings, study.linked(), hints.network());
  }

  /** What a header means besides depends on the kind of table. */
  private static List<Column> fitting(List<Column> columns, Kind kind) {
    List<Column> fitting = columns;
    if (kind == Kind.TIKTOK_CONTENT && has(columns, Meaning.PUBLISHED)) {
      fitting = replaced(fitting, Meaning.DATE, Meaning.NOTHING);
    }
    if (kind.isOfVideos()) {
      fitting = replaced(fitting, Meaning.HOUR, Meaning.NOTHING);
    }
    return kind.isOfVideos() && !has(columns, Meaning.NEW_FOLLOWERS)
        ? replaced(fitting, Meaning.FOLLOWERS, Meaning.NEW_FOLLOWERS)
        : fitting;
  }

  private static List<Column> replaced(List<Column> columns, Meaning from, Meaning to) {
    return columns.stream()
        .map(
            column ->
                column.meaning() == from && column.certainty() != Certainty.TOLD
                    ? new Column(column.index(), column.header(), to, Certainty.SURE)
                    : column)
        .toList();
  }

  private static boolean has(List<Column> columns, Meaning meaning) {
    return columns.stream().anyMatch(column -> column.meaning() == meaning);
  }

  /** Words in dates tell more than headers, which TikTok leaves in English. */
  private String language(Study study) {
    if (hints.language() != null) {
      return hints.language().toLowerCase(Locale.ROOT);
    }
    Set<String> headers = Columns.languages(region.header(), hints);
    Set<String> words = new TreeSet<>(study.dates().languages());
    words.addAll(study.dates().isEmpty() ? study.published().languages() : Set.of());
    if (words.isEmpty()) {
      return headers.size() == 1 ? headers.iterator().next() : null;
    }
    if (words.size() > 1) {
      words.retainAll(headers);
    }
    return words.size() == 1 ? words.iterator().next() : null;
  }

  private OrderFinder.Result order(DateColumn dates, Network network, String language) {
    OrderFinder.Result found = OrderFinder.find(name, hints, dates, network, language);
    keep(found.question(), found.fault());
    return found;
  }

  private YearFinder.Result years(DaySeries days) {
    YearFinder.Result found =
        new YearFinder(name, hints, told, region.sheet().writtenAt(), days).find();
    keep(found.question(), found.fault());
    return found;
  }

  private static Period period(
      Study study, OrderFinder.Result days, DaySeries withoutYear, Facts facts) {
    if (facts.yearsOpen() || days.question() != null) {
      return null;
    }
    return facts.years() == null || withoutYear.isEmpty()
        ? study.dates().period(days.order())
        : facts.years().period(withoutYear);
  }

  private void keep(Question question, Fault fault) {
    if (question != null) {
      questions.add(question);
    }
    if (fault != null) {
      faults.add(fault);
    }
  }

  private void fault(NetworkFileProblem code, String detail) {
    faults.add(new Fault(code, name, null, null, detail, true));
  }
}
