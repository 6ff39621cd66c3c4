/** Refuses to start in production with a setting that is not safe there, and says what to do. */
package io.hookline.kit.startup;
