package crooked.rooms.attic;

import crooked.rooms.cellar.Barrel;

class Box {
  Barrel barrel = new Barrel();
}
