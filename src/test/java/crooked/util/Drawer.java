package crooked.util;

class Drawer {}
