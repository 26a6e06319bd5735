package crooked;

class DoorManager {}
