package io.hookline.kit.web;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import io.quarkus.arc.All;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Traces a part of what comes to {@link BusyAddresses}; all else as the installation wants it. Logs
 * have the trace's id in either case.
 */
@Singleton
class TraceInPart implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

  private static final double PART = 0.01;
  private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");

  private final List<BusyAddresses> busy;

  TraceInPart(@All List<BusyAddresses> busy) {
    this.busy = busy;
  }

  @Override
  public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
    builder.addSamplerCustomizer((wanted, settings) -> inPart(wanted));
  }

  Sampler inPart(Sampler wanted) {
    return new InPart(wanted);
  }

  private boolean isBusy(String path) {
    return path != null && busy.stream().anyMatch(addresses -> addresses.include(path));
  }

  /** Where a caller has a trace, that one's sampler decides. */
  private final class InPart implements Sampler {

    private final Sampler wanted;
    private final Sampler part = Sampler.traceIdRatioBased(PART);

    InPart(Sampler wanted) {
      this.wanted = wanted;
    }

    @Override
    public SamplingResult shouldSample(
        Context parent,
        String trace,
        String name,
        SpanKind kind,
        Attributes attributes,
        List<LinkData> links) {
      boolean begins = !Span.fromContext(parent).getSpanContext().isValid();
      if (begins && kind == SpanKind.SERVER && isBusy(attributes.get(PATH))) {
        SamplingResult chosen = part.shouldSample(parent, trace, name, kind, attributes, links);
        if (chosen.getDecision() == SamplingDecision.DROP) {
          return chosen;
        }
      }
      return wanted.shouldSample(parent, trace, name, kind, attributes, links);
    }

    @Override
    public String getDescription() {
      return "TraceInPart{" + PART + " of busy addresses, " + wanted.getDescription() + "}";
    }
  }
}
