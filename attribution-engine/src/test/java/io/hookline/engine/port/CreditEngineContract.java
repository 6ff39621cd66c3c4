package io.hookline.engine.port;

/**
 * What every engine has to hold. Its test extends this class and says how data gets into it:
 *
 * <pre>
 * class MyEngineTest extends CreditEngineContract {
 *   public CreditEngine load(CreditData data) { … }
 * }
 * </pre>
 */
public abstract class CreditEngineContract
    implements WindowCases,
        WindowEdgeCases,
        PrecedenceCases,
        RuleModelCases,
        CountingCases,
        RefundCases,
        PathCases,
        LawCases,
        RandomCases {}
