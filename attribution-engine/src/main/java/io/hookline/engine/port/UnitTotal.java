package io.hookline.engine.port;

import io.hookline.engine.credit.RuleModel;
import java.math.BigInteger;

/**
 * What a unit gets of all conversions under one rule model.
 *
 * @param credit conversions, in units of 10<sup>-10</sup>
 * @param value what is known of it, before refunds
 * @param refunded what refunds take from it
 */
public record UnitTotal(
    RuleModel model, int unit, long credit, BigInteger value, BigInteger refunded) {}
