/// Programs that measure Lectern against a yardstick, run by profiles of the build. No test asserts
/// how fast something is.
package org.lectern.bench;
