package io.hookline.content.plan.trend;

import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.TermsColumn;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** Something that goes round: found, tested for its fit, then decided, and looked at again. */
@Entity
@Table(name = "trend")
class Trend {

  @Id private UUID id;
  @TenantId private String brand;

  @Enumerated(EnumType.STRING)
  private TrendKind kind;

  private String name;

  @Column(name = "name_key")
  private String nameKey;

  private String description;

  @Enumerated(EnumType.STRING)
  private Network network;

  @Column(name = "found_in")
  private String foundIn;

  @Column(name = "found_at")
  private Instant foundAt;

  private String[] regions;
  private String category;

  @Column(name = "category_key")
  private String categoryKey;

  private String link;

  @Column(name = "link_key")
  private String linkKey;

  @Convert(converter = TermsColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private Terms terms;

  @Enumerated(EnumType.STRING)
  private TrendState state = TrendState.FOUND;

  @Embedded private FitTestUpdate fitTest;
  @Embedded private TrendDecisionView decision;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Trend() {}

  /**
   * @param facts with terms as they are kept
   */
  Trend(UUID id, TrendUpdate facts, Instant now) {
    this.id = id;
    this.createdAt = now;
    update(facts, now);
  }

  /**
   * @param facts with terms as they are kept
   */
  final void update(TrendUpdate facts, Instant now) {
    kind = facts.kind();
    name = Characters.trimmed(facts.name());
    nameKey = TrendName.key(name);
    description = facts.description();
    network = facts.network();
    foundIn = facts.foundIn();
    foundAt = facts.foundAt();
    regions = facts.regions().stream().map(Region::of).distinct().toArray(String[]::new);
    category = facts.category() == null ? null : Characters.trimmed(facts.category());
    categoryKey = category == null ? null : TrendName.key(category);
    link = facts.link() == null ? null : WebAddress.of(facts.link());
    linkKey = link == null ? null : LinkKey.of(link);
    terms = facts.terms();
    updatedAt = now;
  }

  /**
   * @throws Problem TREND_STATE_FORBIDS once it is decided
   */
  void test(FitTestUpdate answers, Instant now) {
    require("is tested", TrendState.FOUND, TrendState.TESTED, TrendState.REOPENED);
    state = TrendState.TESTED;
    fitTest = answers;
    updatedAt = now;
  }

  /**
   * @throws Problem VALIDATION_FAILED, TREND_NOT_TESTED, TREND_STATE_FORBIDS once it is decided
   */
  void decide(TrendDecision decided, String by, LocalDate today, Instant now) {
    decided.check(today);
    if (state == TrendState.FOUND || state == TrendState.REOPENED) {
      throw new Problem(
          TrendProblem.TREND_NOT_TESTED, "Answer the three questions of its fit test first.");
    }
    require("is decided", TrendState.TESTED);
    state = decided.choice().state();
    decision = new TrendDecisionView(decided.reason(), by, now, decided.returnOn());
    updatedAt = now;
  }

  /**
   * Its answers stay to be read, and are given anew before it is decided again.
   *
   * @throws Problem TREND_STATE_FORBIDS before it is decided
   */
  void reopen(Instant now) {
    require("is reopened", TrendState.IN_USE, TrendState.SKIPPED, TrendState.WATCHED);
    state = TrendState.REOPENED;
    decision = null;
    updatedAt = now;
  }

  private void require(String what, TrendState... allowed) {
    if (!List.of(allowed).contains(state)) {
      throw new Problem(
          TrendProblem.TREND_STATE_FORBIDS, "No trend that is " + state + " " + what + ".");
    }
  }

  UUID id() {
    return id;
  }

  TrendKeys keys() {
    return new TrendKeys(id, kind, nameKey, linkKey, categoryKey);
  }

  Terms terms() {
    return terms;
  }

  /**
   * @param meant what terms mean now
   */
  TrendView view(UnaryOperator<Terms> meant) {
    return new TrendView(
        id,
        kind,
        name,
        description,
        network,
        foundIn,
        foundAt,
        List.of(regions),
        category,
        link,
        meant.apply(terms),
        state,
        FitTestView.of(fitTest),
        decision,
        null,
        version,
        createdAt,
        updatedAt);
  }
}
