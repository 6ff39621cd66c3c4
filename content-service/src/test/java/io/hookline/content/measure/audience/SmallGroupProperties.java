package io.hookline.content.measure.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the counts: nothing tells of a group smaller than the minimum. */
class SmallGroupProperties {

  private static final long MINIMUM = 100;

  @Property(tries = 1000)
  void noSmallGroupCanBeWorkedOut(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 400) Integer> counts,
      @ForAll @IntRange(max = 150) int unknown) {
    List<Share> told = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      told.add(new Share("City " + i, null, (long) counts.get(i)));
    }
    told.add(new Share("Unknown", null, (long) unknown));
    long total = told.stream().mapToLong(Share::count).sum();
    AudienceShares kept;
    try {
      kept = AudienceShares.of(Dimension.CITY, told, MINIMUM);
    } catch (Problem tooSmall) {
      assertThat(tooSmall.code()).isEqualTo(AudienceProblem.AUDIENCE_TOO_SMALL);
      assertThat(total < MINIMUM || counts.stream().allMatch(c -> c < MINIMUM) || unknown < MINIMUM)
          .isTrue();
      return;
    }
    BigDecimal sum = AudienceShares.sum(kept.shares());
    long left = total - Math.round(sum.doubleValue() * total);
    assertThat(left == 0 || left >= MINIMUM - 1).as("what is left, %d of %d", left, total).isTrue();
    for (Share share : kept.shares()) {
      assertThat(share.share().doubleValue() * total).isGreaterThanOrEqualTo(MINIMUM - 1);
    }
    if (counts.stream().anyMatch(count -> count < MINIMUM)) {
      assertThat(kept.shares()).allMatch(share -> share.count() == null);
      assertThat(kept.countsWithheld()).isTrue();
    }
  }
}
