/**
 * The four services as separate processes: what they are told, when they are ready, how they end.
 */
package io.hookline.local.service;
