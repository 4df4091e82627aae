/// Programs for looking at the real window: they need a display and run by profiles of the build.
package org.lectern.look;
