package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.port.UnitTotal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Credit in 10<sup>-10</sup> of an order and value in 10<sup>-4</sup> of the currency that a unit
 * gets under a model.
 */
record ModelSums(BigInteger credit, BigInteger value) {

  record Key(RuleModel model, int unit) {}

  private static final ModelSums NOTHING = new ModelSums(BigInteger.ZERO, BigInteger.ZERO);

  static Map<Key, ModelSums> of(List<UnitTotal> totals) {
    Map<Key, ModelSums> sums = new HashMap<>();
    for (UnitTotal total : totals) {
      add(
          sums,
          new Key(total.model(), total.unit()),
          new ModelSums(BigInteger.valueOf(total.credit()), total.value()));
    }
    return sums;
  }

  /** Of rows of a unit, and credit and value under each of some models. */
  static Map<Key, ModelSums> read(ResultSet row, List<RuleModel> models) throws SQLException {
    Map<Key, ModelSums> sums = new HashMap<>();
    while (row.next()) {
      for (int model = 0; model < models.size(); model++) {
        add(
            sums,
            new Key(models.get(model), row.getInt(1)),
            new ModelSums(whole(row, 2 + 2 * model), whole(row, 3 + 2 * model)));
      }
    }
    return sums;
  }

  private static void add(Map<Key, ModelSums> sums, Key key, ModelSums some) {
    if (!some.equals(NOTHING)) {
      sums.put(key, some);
    }
  }

  private static BigInteger whole(ResultSet row, int column) throws SQLException {
    BigDecimal sum = row.getBigDecimal(column);
    return sum == null ? BigInteger.ZERO : sum.toBigIntegerExact();
  }
}
