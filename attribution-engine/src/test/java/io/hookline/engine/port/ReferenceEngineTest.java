package io.hookline.engine.port;

class ReferenceEngineTest extends CreditEngineContract {

  @Override
  public CreditEngine load(CreditData data) {
    return new ReferenceEngine(data);
  }
}
