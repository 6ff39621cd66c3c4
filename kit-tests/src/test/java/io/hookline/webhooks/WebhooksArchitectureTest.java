package io.hookline.webhooks;

import io.hookline.kit.test.ArchitectureIsKept;

class WebhooksArchitectureTest extends ArchitectureIsKept {

  WebhooksArchitectureTest() {
    super("io.hookline.webhooks", "Rotation", "WebhookWithSecret", "DeliverySummary", "Catalogue");
  }
}
