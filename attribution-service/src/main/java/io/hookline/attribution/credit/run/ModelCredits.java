package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.setting.CreditModel;
import io.hookline.attribution.credit.setting.SettingRules;
import io.hookline.engine.datadriven.ChannelCredit;
import io.hookline.engine.datadriven.Markov;
import io.hookline.engine.datadriven.MarkovCredits;
import io.hookline.engine.datadriven.PathCounts;
import io.hookline.engine.datadriven.Shapley;
import io.hookline.engine.datadriven.TooLargeForModel;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What a model of paths gives each step, of all orders of a run at once. It gives nothing of a
 * single order: that is what sets it apart from rules.
 */
@Singleton
class ModelCredits {

  private static final String ADD =
      """
      insert into run_model_credit (brand, run_id, dimension, key, removal_effect, credit, value_e4)
      values (:brand, :run, :dimension, :key, :effect, :credit, :value)
      """;

  /** Credit is in units of 10<sup>-10</sup>. */
  private static final int SHARE_DIGITS = 10;

  private final RunEngine engine;
  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ModelCredits(RunEngine engine, Jdbi jdbi, CurrentBrand brand) {
    this.engine = engine;
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * @throws Problem ATTRIBUTION_MODEL_TOO_LARGE
   */
  void add(RunScope run) {
    SettingRules rules = run.rules();
    if (!rules.model().isDataDriven()) {
      return;
    }
    PathCounts paths = engine.paths(run, rules.dimension());
    if (rules.model() == CreditModel.SHAPLEY) {
      store(run, Shapley.credits(paths), Map.of());
    } else {
      MarkovCredits markov = markov(paths, rules.markovOrder());
      store(run, markov.credits(), markov.removalEffects());
    }
  }

  private static MarkovCredits markov(PathCounts paths, int order) {
    try {
      return Markov.credits(paths, order);
    } catch (TooLargeForModel large) {
      throw new Problem(RunProblem.ATTRIBUTION_MODEL_TOO_LARGE, large.getMessage() + ".");
    }
  }

  private void store(RunScope run, List<ChannelCredit> credits, Map<String, Double> effects) {
    jdbi.useHandle(
        handle -> {
          PreparedBatch rows = handle.prepareBatch(ADD);
          for (ChannelCredit credit : credits) {
            rows.bind("brand", brand.slug())
                .bind("run", run.run())
                .bind("dimension", run.rules().dimension().name())
                .bind("key", credit.key())
                .bind("effect", effects.get(credit.key()))
                .bind("credit", BigDecimal.valueOf(credit.credit(), SHARE_DIGITS))
                .bind("value", new BigDecimal(credit.value()))
                .add();
          }
          rows.execute();
        });
  }
}
