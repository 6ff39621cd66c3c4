package io.hookline.creator.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CommissionProperties {

  /** Written otherwise than the code does it: conditions are asked for one after the other. */
  @Property(tries = 3000)
  void theNarrowestRuleThatHoldsDecides(
      @ForAll("rules") List<CommissionRule> rules, @ForAll("sales") Sale sale) {
    Commission commission = commission(rules);
    BigDecimal expected = commission.percent();
    search:
    for (boolean product : new boolean[] {true, false}) {
      for (boolean category : new boolean[] {true, false}) {
        for (boolean country : new boolean[] {true, false}) {
          for (boolean customer : new boolean[] {true, false}) {
            for (CommissionRule rule : rules) {
              if ((rule.productId() != null) == product
                  && (rule.category() != null) == category
                  && (rule.country() != null) == country
                  && (rule.customer() != null) == customer
                  && holds(rule, sale)) {
                expected = rule.percent();
                break search;
              }
            }
          }
        }
      }
    }
    assertThat(commission.percentFor(sale)).isEqualTo(expected);
  }

  private static boolean holds(CommissionRule rule, Sale sale) {
    return (rule.productId() == null || rule.productId().equals(sale.productId()))
        && (rule.category() == null || rule.category().equalsIgnoreCase(sale.category()))
        && (rule.country() == null || rule.country().equals(sale.country()))
        && (rule.customer() == null || rule.customer() == sale.customer());
  }

  @Property(tries = 1000)
  void theOrderOfRulesDoesNotMatter(
      @ForAll("rules") List<CommissionRule> rules, @ForAll("sales") Sale sale, @ForAll long seed) {
    List<CommissionRule> shuffled = new ArrayList<>(rules);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(commission(shuffled).percentFor(sale)).isEqualTo(commission(rules).percentFor(sale));
  }

  @Property(tries = 1000)
  void rulesThatAreAcceptedNeverTie(@ForAll("rules") List<CommissionRule> rules) {
    List<Violation> violations = new ArrayList<>();
    commission(rules).check("commission", "USD", violations);
    assertThat(violations).isEmpty();
    List<CommissionRule> twice = new ArrayList<>(rules);
    twice.add(rules.get(0));
    commission(twice).check("commission", "USD", violations);
    assertThat(violations)
        .extracting(Violation::message)
        .containsExactly("is for the same sales as an earlier rule");
  }

  @Property(tries = 1000)
  void whatASaleDoesNotTellNoRuleTakesForGranted(@ForAll("rules") List<CommissionRule> rules) {
    Commission commission = commission(rules);
    assertThat(commission.percentFor(new Sale(null, null, null, null)))
        .isEqualTo(commission.percent());
  }

  private static Commission commission(List<CommissionRule> rules) {
    return new Commission(new BigDecimal("7.5"), CommissionBase.NET_VALUE, rules, null);
  }

  /** Without two for the same sales, as they are accepted. */
  @Provide
  Arbitrary<List<CommissionRule>> rules() {
    Arbitrary<Integer> kind = Arbitraries.integers().between(0, 2);
    Arbitrary<CommissionRule> rule =
        Combinators.combine(
                kind,
                Arbitraries.of("A", "B"),
                Arbitraries.of("Skin", "hair"),
                Arbitraries.of("US", "NO").injectNull(0.5),
                Arbitraries.of(CustomerKind.class).injectNull(0.5),
                Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, new BigDecimal("100"))
                    .ofScale(4))
            .as(
                (what, product, category, country, customer, percent) ->
                    new CommissionRule(
                        what == 1 ? product : null,
                        what == 2 ? category : null,
                        country,
                        customer,
                        percent))
            .filter(made -> !made.asksForNothing());
    return rule.list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(
            all -> {
              Map<List<String>, CommissionRule> once = new LinkedHashMap<>();
              all.forEach(made -> once.putIfAbsent(made.conditions(), made));
              return List.copyOf(once.values());
            });
  }

  @Provide
  Arbitrary<Sale> sales() {
    return Combinators.combine(
            Arbitraries.of("A", "B", "C").injectNull(0.2),
            Arbitraries.of("skin", "Hair", "food").injectNull(0.2),
            Arbitraries.of("US", "NO", "DE").injectNull(0.2),
            Arbitraries.of(CustomerKind.class).injectNull(0.2))
        .as(Sale::new);
  }
}
