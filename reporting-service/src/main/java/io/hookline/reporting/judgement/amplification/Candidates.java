package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.judgement.amplification.Board.Ranked;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts posts of the present brand in order, and says why each stands where it stands. */
@ApplicationScoped
class Candidates {

  private static final int COST_DAYS = 90;

  private final Evidence evidence;
  private final MeasuredBoosts measured;
  private final PostFactsRepository posts;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  Candidates(
      Evidence evidence,
      MeasuredBoosts measured,
      PostFactsRepository posts,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.evidence = evidence;
    this.measured = measured;
    this.posts = posts;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.instant().atZone(brands.get(brand.slug()).timeZone()).toLocalDate();
  }

  /**
   * @param network null for all
   */
  Board board(Days period, long minimumViews, String network) {
    Answer answer = evidence.rates(brand.slug(), period, network);
    List<UUID> told =
        answer.rows().stream()
            .map(row -> row.keys().get(0).key())
            .filter(key -> key != null)
            .map(UUID::fromString)
            .toList();
    return Board.of(answer, minimumViews, posts.out(brand.slug(), told));
  }

  /** Null where the brand has no such post. */
  CandidateView of(Board board, UUID post) {
    Ranked row = board.of(post).orElse(new Ranked(post, null, null, null));
    return shown(board, List.of(row)).stream().findFirst().orElse(null);
  }

  /** In the order of the rows. */
  List<CandidateView> shown(Board board, List<Ranked> rows) {
    List<UUID> ids = rows.stream().map(Ranked::post).toList();
    Map<UUID, PostFacts> facts = posts.facts(brand.slug(), ids);
    if (facts.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<Grant>> grants = posts.grants(brand.slug(), ids);
    Map<UUID, List<SparkCode>> given = posts.codes(brand.slug(), ids);
    Map<UUID, IntentComments> comments = evidence.comments(brand.slug(), board.period(), ids);
    Map<UUID, List<BoostSoFar>> boosts = evidence.boosts(brand.slug(), today(), ids);
    Map<UUID, List<MeasuredBoost>> known = measured.of(brand.slug(), ids);
    LocalDate last = board.period().to();
    Days paid = new Days(last.minusDays(COST_DAYS - 1L), last);
    Map<String, ExpectedCost> costs = evidence.costs(brand.slug(), paid);
    Instant now = clock.instant();
    return rows.stream()
        .filter(row -> facts.containsKey(row.post()))
        .map(
            row -> {
              PostFacts post = facts.get(row.post());
              List<Grant> asked = grants.getOrDefault(post.id(), List.of());
              List<SparkCode> codes = given.getOrDefault(post.id(), List.of());
              List<BoostSoFar> boosted = boosts.getOrDefault(post.id(), List.of());
              List<MeasuredBoost> brought = known.getOrDefault(post.id(), List.of());
              return new CandidateView(
                  row.rank(),
                  board.ranked().size(),
                  board.period(),
                  board.minimumViews(),
                  post.id(),
                  post.title(),
                  post.network(),
                  post.kind(),
                  post.creatorId(),
                  post.url(),
                  post.publishedAt(),
                  row.rate(),
                  row.views(),
                  board.brandRate(),
                  Reasons.of(board, row, comments.get(post.id()), spend(boosted), brought),
                  comments.get(post.id()),
                  post.authorization(codes, now),
                  BoostAuthorization.of(codes, now),
                  PostFacts.music(codes),
                  post.rights(asked, now),
                  post.blockers(asked, codes, now),
                  costs.getOrDefault(post.network(), ExpectedCost.none(paid)),
                  boosted,
                  brought);
            })
        .toList();
  }

  private static BigDecimal spend(List<BoostSoFar> boosted) {
    return boosted.stream()
        .map(boost -> boost.figures().get(0).value())
        .flatMap(value -> Optional.ofNullable(value).stream())
        .reduce(BigDecimal::add)
        .orElse(null);
  }
}
