package io.hookline.content.measure.networkfile;

import io.hookline.content.network.Network;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
      columns = Columns.replaced(columns, Meaning.NOTHING, named);
    }
    Study study = new Study(LinkColumn.in(region, columns), hints);
    region.forEachRow(study::look);
    Kind kind = kind(study, named);
    columns = Columns.fitting(study.columns(), kind);
    Network network = kind.network() == null ? hints.network() : kind.network();
    String language = LanguageFinder.find(region.header(), study, hints);
    if (kind == Kind.UNKNOWN) {
      fault(
          NetworkFileProblem.COLUMNS_UNKNOWN,
          "Say what its columns mean, and of which network it is.");
    }
    OrderFinder.Result days = order(study.dates(), network, language);
    OrderFinder.Result published = order(study.published(), network, language);
    DaySeries withoutYear = study.dates().withoutYear(days.order());
    boolean yearless = Columns.has(columns, Meaning.DATE) && !withoutYear.isEmpty();
    boolean ready = days.question() == null;
    YearFinder.Result years = yearless && ready ? years(withoutYear) : null;
    MarkFinder.Result mark = study.marks().find(name, hints, language, network);
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
        study.columns(),
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
