package io.hookline.engine.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class PartsProperties {

  @Provide
  Arbitrary<long[]> weights() {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(0, 3), Arbitraries.longs().between(0, 1L << 36))
        .array(long[].class)
        .ofMinSize(1)
        .ofMaxSize(20)
        .filter(weights -> Arrays.stream(weights).sum() > 0);
  }

  @Property(seed = "1")
  void partsSumToTheTotalAndAreRoundedDown(@ForAll long total, @ForAll("weights") long[] weights) {
    long whole = total == Long.MIN_VALUE ? 0 : total;
    long[] parts = Parts.of(whole, weights);

    assertThat(Arrays.stream(parts).sum()).isEqualTo(whole);
    BigInteger sum = BigInteger.valueOf(Arrays.stream(weights).sum());
    for (int at = 0; at < parts.length - 1; at++) {
      BigInteger exact =
          BigInteger.valueOf(Math.abs(whole)).multiply(BigInteger.valueOf(weights[at])).divide(sum);
      assertThat(BigInteger.valueOf(Math.abs(parts[at]))).isEqualTo(exact);
    }
  }

  @Property(seed = "2")
  void weightsByAnotherFactorChangeNothing(
      @ForAll @LongRange(min = 0) long total,
      @ForAll("weights") long[] weights,
      @ForAll @LongRange(min = 1, max = 1_000_000) long factor) {
    long[] scaled = Arrays.stream(weights).map(weight -> weight * factor).toArray();

    assertThat(Parts.of(total, scaled)).isEqualTo(Parts.of(total, weights));
  }

  @Property(seed = "3")
  void noPartIsNegative(@ForAll @LongRange(min = 0) long total, @ForAll("weights") long[] weights) {
    assertThat(Arrays.stream(Parts.of(total, weights)).boxed()).allMatch(part -> part >= 0);
  }

  @Example
  void productsBeyond64BitsAreExact() {
    assertThat(Parts.of(Long.MAX_VALUE, new long[] {1L << 36, 1L << 36}))
        .containsExactly(Long.MAX_VALUE / 2, Long.MAX_VALUE / 2 + 1);
  }
}
