package io.hookline.spark.engine;

import io.hookline.engine.port.CreditData;
import io.hookline.engine.port.CreditEngine;
import io.hookline.engine.port.CreditEngineContract;

class SparkEngineTest extends CreditEngineContract {

  @Override
  public CreditEngine load(CreditData data) {
    return new SparkCreditEngine(CreditTables.of(LocalSpark.session(), data));
  }
}
