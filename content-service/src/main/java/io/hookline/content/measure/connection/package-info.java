/**
 * Platforms that hand out figures of an account whose owner has agreed to it. {@code
 * PlatformConnector} is the port: another platform is one class that implements it.
 */
package io.hookline.content.measure.connection;
