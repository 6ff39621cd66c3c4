package io.hookline.kit.audit;

import io.hookline.kit.test.EveryChangeIsAudited;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SampleIsAuditedTest extends EveryChangeIsAudited {}
