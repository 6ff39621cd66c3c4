package io.hookline.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TraceInPartTest {

  private final Random random = new Random(7);
  private final TraceInPart traces = new TraceInPart(List.of(path -> path.equals("/busy")));
  private final Sampler wanted = Sampler.parentBased(Sampler.alwaysOn());

  @Test
  void oneInAHundredOfWhatIsBusyIsTraced() {
    assertThat(traced(wanted, Context.root(), "/busy", SpanKind.SERVER)).isBetween(50, 150);
  }

  @Test
  void whatTheInstallationDoesNotWantIsNotTraced() {
    assertThat(traced(Sampler.alwaysOff(), Context.root(), "/busy", SpanKind.SERVER)).isZero();
  }

  @Test
  void allElseIsTracedAsTheInstallationWantsIt() {
    assertThat(traced(wanted, Context.root(), "/calm", SpanKind.SERVER)).isEqualTo(10_000);
    assertThat(traced(wanted, Context.root(), null, SpanKind.SERVER)).isEqualTo(10_000);
    assertThat(traced(wanted, Context.root(), "/busy", SpanKind.CLIENT)).isEqualTo(10_000);
  }

  @Test
  void whatItsCallerTracesIsTraced() {
    assertThat(traced(wanted, under(TraceFlags.getSampled()), "/busy", SpanKind.SERVER))
        .isEqualTo(10_000);
    assertThat(traced(wanted, under(TraceFlags.getDefault()), "/busy", SpanKind.SERVER)).isZero();
  }

  /** Of ten thousand. */
  private int traced(Sampler sampler, Context parent, String path, SpanKind kind) {
    Sampler inPart = traces.inPart(sampler);
    Attributes attributes =
        path == null ? Attributes.empty() : Attributes.of(AttributeKey.stringKey("url.path"), path);
    int traced = 0;
    for (int i = 0; i < 10_000; i++) {
      String trace = TraceId.fromLongs(random.nextLong(), random.nextLong());
      if (inPart.shouldSample(parent, trace, "POST", kind, attributes, List.of()).getDecision()
          == SamplingDecision.RECORD_AND_SAMPLE) {
        traced++;
      }
    }
    return traced;
  }

  private static Context under(TraceFlags flags) {
    return Context.root()
        .with(
            Span.wrap(
                SpanContext.createFromRemoteParent(
                    "0af7651916cd43dd8448eb211c80319c",
                    "b7ad6b7169203331",
                    flags,
                    TraceState.getDefault())));
  }
}
