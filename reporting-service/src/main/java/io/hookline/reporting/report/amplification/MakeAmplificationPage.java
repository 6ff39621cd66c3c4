package io.hookline.reporting.report.amplification;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.value.Money;
import io.hookline.reporting.judgement.amplification.MeasuredBoost;
import io.hookline.reporting.judgement.amplification.ReadBoard;
import io.hookline.reporting.judgement.amplification.ReadBoard.Line;
import io.hookline.reporting.judgement.amplification.ReadBoard.Shown;
import io.hookline.reporting.report.page.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Gathers the page in a transaction that ends before it is written. */
@ApplicationScoped
class MakeAmplificationPage {

  private static final int MOST = 25;

  private final BrandDirectory brands;
  private final ReadBoard board;
  private final Clock clock;

  MakeAmplificationPage(BrandDirectory brands, ReadBoard board, Clock clock) {
    this.brands = brands;
    this.board = board;
    this.clock = clock;
  }

  /**
   * @param from null: 90 days up to {@code to}
   * @param to null: today
   */
  @Transactional
  public AmplificationPage of(String slug, LocalDate from, LocalDate to) {
    BrandFacts brand = brands.get(slug);
    Shown shown = board.of(from, to, MOST);
    return new AmplificationPage(
        slug,
        brand.name(),
        Words.day(shown.period().from()) + " to " + Words.day(shown.period().to()),
        brand.timeZone().getId(),
        brand.currency(),
        Words.minute(clock.instant(), brand.timeZone()),
        shown.period().from().toString(),
        shown.period().to().toString(),
        "%s candidates with %s organic views or more; the first %d are shown."
            .formatted(Words.count(shown.candidates()), Words.count(shown.minimumViews()), MOST),
        shown.lines().stream().map(line -> candidate(line, brand.currency())).toList(),
        shown.boosts().stream().map(BoostWords::of).toList());
  }

  private static AmplificationPage.Candidate candidate(Line line, String currency) {
    return new AmplificationPage.Candidate(
        String.valueOf(line.rank()),
        line.title(),
        Words.network(line.network()),
        BoostWords.number(line.rate().value().movePointRight(2), 2) + " %",
        Words.count(line.views().value()),
        line.spent() == null
            ? Words.UNKNOWN
            : BoostWords.number(line.spent(), Money.minorDigits(currency)),
        line.measured().stream()
            .map(MeasuredBoost::incrementalRoas)
            .filter(Objects::nonNull)
            .findFirst()
            .map(roas -> BoostWords.estimate(roas, 2))
            .orElse(Words.UNKNOWN),
        line.blockers().isEmpty() ? "Nothing" : String.join(" ", line.blockers()));
  }
}
