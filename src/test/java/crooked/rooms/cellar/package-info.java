@ApplicationModule(allowedDependencies = {})
package crooked.rooms.cellar;

import org.springframework.modulith.ApplicationModule;
