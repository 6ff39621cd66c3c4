package io.hookline.reporting.judgement.spike;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpikeReadingTest {

  @Test
  void onlyWhatIsKnownIsRead() {
    assertThat(SpikeReading.of(false, false, true, true)).isEqualTo(SpikeReading.SITE_UNKNOWN);
    assertThat(SpikeReading.of(true, false, true, true)).isEqualTo(SpikeReading.SITE_AS_USUAL);
    assertThat(SpikeReading.of(true, true, true, true)).isEqualTo(SpikeReading.TAGGED);
    assertThat(SpikeReading.of(true, true, true, false)).isEqualTo(SpikeReading.UNTAGGED);
    assertThat(SpikeReading.of(true, true, false, false)).isEqualTo(SpikeReading.TAGS_UNKNOWN);
  }
}
