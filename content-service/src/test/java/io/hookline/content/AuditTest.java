package io.hookline.content;

import io.hookline.kit.test.EveryChangeIsAudited;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AuditTest extends EveryChangeIsAudited {}
