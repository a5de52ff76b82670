/*
 * Photos leave the device as large as they are kept (1600 pixels), so that six of them pass a bad
 * line and the limit of a form. Without this script they are sent as they are. Nothing leaves the
 * page before the form is sent.
 */
const LONGEST = 1600;
const SMALL_ENOUGH = 600 * 1024;
const MOST_OF_ONE = 10 * 1024 * 1024;
const MOST_TOGETHER = 11.5 * 1024 * 1024;

async function smaller(file) {
  if (!file.type.startsWith("image/") || file.size <= SMALL_ENOUGH) {
    return file;
  }
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const paper = canvas.getContext("2d");
    paper.fillStyle = "#fff";
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const jpeg = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    return jpeg && jpeg.size < file.size
      ? new File([jpeg], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" })
      : file;
  } catch {
    return file; // the server says what is wrong with it
  }
}

async function chosen(input) {
  const field = input.closest("[data-files]");
  const files = [];
  for (const file of input.files) {
    files.push(await smaller(file));
  }
  const list = new DataTransfer();
  files.forEach((file) => list.items.add(file));
  input.files = list.files;
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const large = bytes > MOST_TOGETHER || files.some((file) => file.size > MOST_OF_ONE);
  input.setCustomValidity(large ? field.dataset.large : "");
  const said = field.querySelector(".files__said");
  said.hidden = files.length === 0;
  said.toggleAttribute("data-bad", large);
  said.textContent = large
    ? field.dataset.large
    : field.dataset.files
        .replace("#1", files.length)
        .replace("#2", Math.max(0.1, bytes / 1048576).toFixed(1));
}

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-files] input[type=file]")) {
    chosen(event.target);
  }
});
